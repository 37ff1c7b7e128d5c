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
 * @param judged what is judged
 * @param law by which rules, on which day
 * @param bar what stops the build
 * @param output where and how it is told
 * @param names of the parameters that were given
 */
public record AssessmentRequest(
        Judged judged, Law law, Bar bar, Output output, ParameterNames names, String toolVersion) {

    /**
     * What is judged.
     *
     * @param basedir the folder that holds it, base of what is shown of paths
     * @param catalogue the organisation's own directory
     * @param lookAtRepository whether what the repository shows is held against what is declared
     * @param everything {@code true} where also what version control ignores is read, as it was written; none for what the
     *     policy asks
     * @param modules what the build knows of its modules; empty where none runs
     */
    public record Judged(
            Path basedir,
            Path manifest,
            Optional<Path> catalogue,
            boolean lookAtRepository,
            Optional<String> everything,
            List<ReactorModule> modules) {

        public Judged {
            modules = List.copyOf(modules);
        }

        /** A folder that no build runs in, looked at, under the built-in catalogue alone. */
        public static Judged of(Path basedir, Path manifest) {
            return new Judged(basedir, manifest, Optional.empty(), true, Optional.empty(), List.of());
        }
    }

    /**
     * By which rules it is judged.
     *
     * @param today the day on which the law is applied unless another one is asked for
     * @param asOf the day asked for, as it was written
     * @param rules ids of the only ones to apply; empty for all
     * @param skipRules ids of those not to apply
     * @param overlays proposals, not law, whose notices are asked for beside the rules in force; {@code all} for every one
     */
    public record Law(
            LocalDate today, Optional<String> asOf, Set<String> rules, Set<String> skipRules, Set<String> overlays) {

        public Law {
            rules = Set.copyOf(rules);
            skipRules = Set.copyOf(skipRules);
            overlays = Set.copyOf(overlays);
        }

        /** All rules in force, on a day. */
        public static Law on(LocalDate today) {
            return new Law(today, Optional.empty(), Set.of(), Set.of(), Set.of());
        }
    }

    /**
     * What stops the build, all of it as it was written.
     *
     * @param policy its id
     * @param failOn severity from which failures stop, where it is not the policy's
     * @param failOnUndetermined severity from which undetermined outcomes stop, where it is not the policy's
     * @param minSeal least SEAL of every hosting
     * @param minScore least score of every hosting, in percent
     */
    public record Bar(
            String policy,
            Optional<String> failOn,
            Optional<String> failOnUndetermined,
            Optional<String> minSeal,
            Optional<String> minScore) {

        /** A policy as it ships. */
        public static Bar of(String policy) {
            return new Bar(policy, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /**
     * Where and how it is told.
     *
     * @param directory of the reports
     * @param formats ids of the reports, {@code all} for every one
     * @param language {@code fr} or {@code en}, as it was written; none for that of the organisation
     */
    public record Output(Path directory, Set<String> formats, Optional<String> language) {

        public Output {
            formats = Set.copyOf(formats);
        }
    }
}
