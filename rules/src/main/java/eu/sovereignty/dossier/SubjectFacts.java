package eu.sovereignty.dossier;

import java.util.Map;

/**
 * What is established about a subject, for those who read a report. Values are {@link String}, {@link Boolean}, {@link
 * Integer}, {@link java.time.LocalDate}, or a {@link java.util.List} or {@link Map} of these; a fact that is unknown is left
 * out.
 */
@FunctionalInterface
public interface SubjectFacts {

    /** Facts by name, in the order in which they are shown. */
    Map<String, Object> of(Subject subject);

    /** Nothing about anything. */
    static SubjectFacts none() {
        return subject -> Map.of();
    }
}
