package eu.sovereignty;

import eu.sovereignty.fact.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Everything an assessment depends on besides the files it names.
 *
 * @param overlays proposals, not law, whose notices are asked for beside the rules in force; {@code all} for every one
 */
public record AssessmentRequest(
        Path basedir,
        Path manifest,
        Optional<Path> catalogue,
        LocalDate asOf,
        Optional<Language> language,
        String policy,
        Optional<String> failOn,
        Optional<String> failOnUndetermined,
        Path outputDirectory,
        Set<String> formats,
        Set<String> rules,
        Set<String> skipRules,
        Set<String> overlays,
        List<ReactorModule> modules,
        String toolVersion) {

    public AssessmentRequest {
        formats = Set.copyOf(formats);
        rules = Set.copyOf(rules);
        skipRules = Set.copyOf(skipRules);
        overlays = Set.copyOf(overlays);
        modules = List.copyOf(modules);
    }
}
