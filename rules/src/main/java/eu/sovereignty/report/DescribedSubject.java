package eu.sovereignty.report;

import eu.sovereignty.dossier.Subject;
import java.util.Map;

/**
 * A subject and what is established about it.
 *
 * @param facts as {@link eu.sovereignty.dossier.SubjectFacts} gives them
 */
public record DescribedSubject(Subject subject, Map<String, Object> facts) {}
