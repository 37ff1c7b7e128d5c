package eu.sovereignty.report;

import eu.sovereignty.dossier.Subject;
import java.util.Map;

/**
 * A subject and what is established about it.
 *
 * @param facts as {@link Subject#facts()} gives them
 */
public record DescribedSubject(Subject subject, Map<String, Object> facts) {

    static DescribedSubject of(Subject subject) {
        return new DescribedSubject(subject, subject.facts());
    }
}
