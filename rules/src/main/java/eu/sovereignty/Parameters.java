package eu.sovereignty;

import eu.sovereignty.document.Problem;
import eu.sovereignty.document.Words;
import eu.sovereignty.fact.Position;
import eu.sovereignty.law.Rulebook;
import eu.sovereignty.report.HtmlReport;
import eu.sovereignty.report.JsonReport;
import eu.sovereignty.report.ReportFormat;
import eu.sovereignty.verdict.Policy;
import eu.sovereignty.verdict.Threshold;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The parameters that are words, as values; and everything that is wrong with them, so that it is said at once.
 *
 * @param policy what stops the build; the default one where what was given is wrong
 * @param formats of the reports to write; {@code all} stands for every one of them
 */
record Parameters(Policy policy, List<ReportFormat> formats, List<Problem> problems) {

    private static final String ALL = "all";

    Parameters {
        formats = List.copyOf(formats);
        problems = List.copyOf(problems);
    }

    /** Reads the parameters of a request; rules are chosen among the given ids. */
    static Parameters of(AssessmentRequest request, Rulebook rulebook) {
        List<String> rules = rulebook.ids();
        Reader reader = new Reader();
        Policy policy = reader.policy(request);
        List<ReportFormat> formats = reader.formats(request.formats());
        reader.rules("rules", request.rules(), rules);
        reader.rules("skipRules", request.skipRules(), rules);
        reader.overlays(request.overlays(), rulebook.overlays());
        return new Parameters(policy, formats, reader.problems);
    }

    /** The formats, and JSON if it is not among them: what a pipeline reads must not be older than its build. */
    List<ReportFormat> formatsAndJson() {
        return known().stream()
                .filter(format -> format instanceof JsonReport
                        || formats.stream().anyMatch(asked -> asked.id().equals(format.id())))
                .toList();
    }

    /** The formats in which the reports can be written. */
    private static List<ReportFormat> known() {
        return List.of(new HtmlReport(), new JsonReport());
    }

    private static final class Reader {
        private final List<Problem> problems = new ArrayList<>();

        Policy policy(AssessmentRequest request) {
            Policy policy = Policy.builtIn(request.policy())
                    .orElseGet(() -> refuse("policy", request.policy(), Policy.builtInIds(), Policy.DEFAULT));
            Policy failing = threshold("failOn", request.failOn(), Threshold::of)
                    .map(policy::withFailOn)
                    .orElse(policy);
            return threshold("failOnUndetermined", request.failOnUndetermined(), Threshold::ofUndetermined)
                    .map(failing::withFailOnUndetermined)
                    .orElse(failing);
        }

        private Optional<Threshold> threshold(
                String parameter, Optional<String> word, Function<String, Optional<Threshold>> reading) {
            return word.flatMap(given ->
                    reading.apply(given).or(() -> refuse(parameter, given, Threshold.words(), Optional.empty())));
        }

        List<ReportFormat> formats(Set<String> ids) {
            List<String> possible =
                    new ArrayList<>(known().stream().map(ReportFormat::id).toList());
            possible.add(ALL);
            new TreeSet<>(ids)
                    .stream().filter(id -> !possible.contains(id)).forEach(id -> refuse("formats", id, possible, id));
            return known().stream()
                    .filter(format -> ids.contains(format.id()) || ids.contains(ALL))
                    .toList();
        }

        void rules(String parameter, Set<String> patterns, List<String> ids) {
            new TreeSet<>(patterns)
                    .stream()
                            .filter(pattern -> ids.stream().noneMatch(id -> matches(pattern, id)))
                            .forEach(pattern -> refuse(parameter, pattern, ids, pattern));
        }

        void overlays(Set<String> asked, Set<String> known) {
            List<String> possible = new ArrayList<>(known);
            possible.add(ALL);
            new TreeSet<>(asked)
                    .stream()
                            .filter(name -> !possible.contains(name))
                            .forEach(name -> refuse("overlays", name, possible, name));
        }

        private <T> T refuse(String parameter, String given, Collection<String> possible, T instead) {
            problems.add(problem("sovereignty." + parameter, given, possible));
            return instead;
        }
    }

    private static boolean matches(String pattern, String id) {
        return pattern.endsWith("*") ? id.startsWith(pattern.substring(0, pattern.length() - 1)) : id.equals(pattern);
    }

    private static Problem problem(String parameter, String given, Collection<String> possible) {
        return new Problem(
                Problem.Kind.BAD_PARAMETER,
                Position.of(parameter),
                parameter + "=" + given,
                List.of(parameter, given, String.join(", ", possible)),
                Words.nearest(given, possible));
    }
}
