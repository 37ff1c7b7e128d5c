package eu.sovereignty.law;

import eu.sovereignty.fact.Text;
import java.util.Map;
import java.util.Optional;

/**
 * The texts of a card, in both languages. {@code {name}} inserts a name of the subject ({@link
 * eu.sovereignty.dossier.Subject#names()}).
 *
 * @param title the duty, named
 * @param clauses per clause, the sentence that a jurist reads when the clause is true
 * @param message what is said per result; a result without one is described by its clauses
 * @param remedy what to do next
 * @param obtain what to obtain when somebody else owes the duty; absent where that cannot be
 */
public record CardTexts(Text title, Map<String, Text> clauses, Sentences message, Text remedy, Optional<Text> obtain) {

    /** What is said per result. */
    public record Sentences(
            Optional<Text> failed, Optional<Text> review, Optional<Text> notice, Optional<Text> undetermined) {}
}
