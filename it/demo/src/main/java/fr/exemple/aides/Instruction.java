package fr.exemple.aides;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the models do for the agents who examine the files. */
final class Instruction {
    private static final Pattern DIGIT = Pattern.compile("[1-5]");
    private static final int LEAST_URGENT = 5;

    private final ChatModel summariser;
    private final ChatModel ranker;

    Instruction(ChatModel summariser, ChatModel ranker) {
        this.summariser = summariser;
        this.ranker = ranker;
    }

    /** The summary and the proposed place of a file; an agent decides. */
    Proposal propose(String file) {
        String summary =
                ask(summariser, "Résume ce dossier en cinq phrases, sans nom ni numéro.", Pseudonyms.hide(file));
        String urgency =
                ask(ranker, "Donne l'urgence du dossier, de 1 (immédiate) à 5. Réponds par un chiffre.", summary);
        return new Proposal(summary, firstDigit(urgency));
    }

    private static String ask(ChatModel model, String task, String text) {
        return model.chat(SystemMessage.from(task), UserMessage.from(text))
                .aiMessage()
                .text();
    }

    private static int firstDigit(String answer) {
        Matcher digit = DIGIT.matcher(answer);
        return digit.find() ? Integer.parseInt(digit.group()) : LEAST_URGENT;
    }
}
