package eu.sovereignty;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything an assessment depends on besides the files it names. What is a word of the user's is handed on as a text, so that
 * all that is wrong with it is said at once, and in the report.
 *
 * @param today the day on which the law is applied unless another one is asked for
 * @param asOf the day asked for, as it was written
 * @param language {@code fr} or {@code en}, as it was written
 * @param lookAtRepository whether what the repository shows is held against what is declared
 * @param overlays proposals, not law, whose notices are asked for beside the rules in force; {@code all} for every one
 */
public record AssessmentRequest(
        Path basedir,
        Path manifest,
        Optional<Path> catalogue,
        LocalDate today,
        Optional<String> asOf,
        Optional<String> language,
        String policy,
        Optional<String> failOn,
        Optional<String> failOnUndetermined,
        Optional<String> minSeal,
        Optional<String> minScore,
        Path outputDirectory,
        Set<String> formats,
        Set<String> rules,
        Set<String> skipRules,
        Set<String> overlays,
        boolean lookAtRepository,
        List<ReactorModule> modules,
        ParameterNames names,
        String toolVersion) {

    public AssessmentRequest {
        formats = Set.copyOf(formats);
        rules = Set.copyOf(rules);
        skipRules = Set.copyOf(skipRules);
        overlays = Set.copyOf(overlays);
        modules = List.copyOf(modules);
    }
}
