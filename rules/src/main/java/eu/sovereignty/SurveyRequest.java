package eu.sovereignty;

import eu.sovereignty.fact.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Which folder is to be looked at.
 *
 * @param catalogue the organisation's own directory
 * @param formats of the files that are written, or {@code all}
 * @param everything whether also what version control ignores is read
 * @param names of the parameters that were given
 */
public record SurveyRequest(
        Path basedir,
        Optional<Path> catalogue,
        LocalDate asOf,
        Language language,
        Path outputDirectory,
        Set<String> formats,
        boolean everything,
        ParameterNames names,
        String toolVersion) {

    public SurveyRequest {
        formats = Set.copyOf(formats);
    }
}
