package eu.sovereignty.report;

import eu.sovereignty.verdict.OpenQuestion;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An open question and what waits for its answer, in words.
 *
 * @param waiting the gravest first; never empty
 */
public record WordedQuestion(OpenQuestion question, List<WordedOutcome> waiting) {

    private static final int BRIEF = 3;

    public WordedQuestion {
        waiting = List.copyOf(waiting);
    }

    /** The manifest field to fill in. */
    public String field() {
        return question.missing().field();
    }

    /** The laws that wait, without repetition. */
    public String laws(Labels labels) {
        return String.join(labels.text("semicolon"), laws());
    }

    /** The first of the laws that wait, and how many others do: for a line that is read at one glance. */
    public String briefLaws(Labels labels) {
        return brief(laws(), labels.text("semicolon"), labels);
    }

    /** The first of the rules that wait, and how many others do. */
    public String briefRules(Labels labels) {
        return brief(question.rules(), ", ", labels);
    }

    private List<String> laws() {
        return waiting.stream().map(WordedOutcome::law).distinct().toList();
    }

    private static String brief(List<String> all, String separator, Labels labels) {
        String first = all.stream().limit(BRIEF).collect(Collectors.joining(separator));
        return all.size() <= BRIEF ? first : first + separator + labels.count("others", all.size() - BRIEF);
    }
}
