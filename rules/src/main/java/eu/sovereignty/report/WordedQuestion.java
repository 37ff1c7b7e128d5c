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

    public WordedQuestion {
        waiting = List.copyOf(waiting);
    }

    /** The manifest field to fill in. */
    public String field() {
        return question.missing().field();
    }

    /** The laws that wait, without repetition. */
    public String laws(Labels labels) {
        return waiting.stream()
                .map(WordedOutcome::law)
                .distinct()
                .collect(Collectors.joining(labels.text("semicolon")));
    }
}
