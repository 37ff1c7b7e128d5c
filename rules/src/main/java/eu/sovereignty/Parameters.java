package eu.sovereignty;

import eu.sovereignty.AssessmentRequest.Bar;
import eu.sovereignty.AssessmentRequest.Judged;
import eu.sovereignty.AssessmentRequest.Law;
import eu.sovereignty.AssessmentRequest.Output;
import eu.sovereignty.document.Problem;
import eu.sovereignty.document.Words;
import eu.sovereignty.dossier.Minimums;
import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Position;
import eu.sovereignty.law.Rulebook;
import eu.sovereignty.report.Formats;
import eu.sovereignty.report.ReportFormat;
import eu.sovereignty.verdict.Policy;
import eu.sovereignty.verdict.Threshold;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The parameters that are words, as values; and everything that is wrong with them, so that it is said at once.
 *
 * @param policy what stops the build; the default one where what was given is wrong
 * @param minimums what is asked of every hosting; nothing where what was given is wrong
 * @param asOf the day on which the law is applied
 * @param language of what is shown; empty for that of the organisation
 * @param formats of the reports to write; {@code all} stands for every one of them
 */
record Parameters(
        Policy policy,
        Minimums minimums,
        List<ReportFormat> formats,
        LocalDate asOf,
        Optional<Language> language,
        List<Problem> problems) {

    private static final String ALL = "all";
    private static final String JSON = "json";
    private static final List<String> TRUTHS = List.of("true", "false");

    Parameters {
        formats = List.copyOf(formats);
        problems = List.copyOf(problems);
    }

    /** Reads the parameters of a request; rules are chosen among the given ids. */
    static Parameters of(AssessmentRequest request, Rulebook rulebook) {
        List<String> rules = rulebook.ids();
        Reader reader = new Reader();
        Policy policy = reader.policy(request.bar());
        Minimums minimums = reader.minimums(request.bar());
        List<ReportFormat> formats = reader.formats(request.output().formats());
        reader.rules("rules", request.law().rules(), rules);
        reader.rules("skipRules", request.law().skipRules(), rules);
        reader.overlays(request.law().overlays(), rulebook.overlays());
        reader.everything(request.judged());
        LocalDate asOf = reader.asOf(request.law());
        Optional<Language> language = reader.language(request.output());
        reader.problems.addAll(request.names().misspelt());
        return new Parameters(policy, minimums, formats, asOf, language, reader.problems);
    }

    /** The formats, and JSON if it is not among them: what a pipeline reads must not be older than its build. */
    List<ReportFormat> formatsAndJson() {
        return Formats.ids().stream()
                .filter(id -> id.equals(JSON)
                        || formats.stream().anyMatch(asked -> asked.id().equals(id)))
                .map(Formats::of)
                .toList();
    }

    private static final class Reader {
        private final List<Problem> problems = new ArrayList<>();

        Policy policy(Bar bar) {
            Policy policy = Policy.builtIn(bar.policy())
                    .orElseGet(() -> refuse("policy", bar.policy(), Policy.builtInIds(), Policy.DEFAULT));
            Policy failing = threshold("failOn", bar.failOn(), Threshold::of)
                    .map(policy::withFailOn)
                    .orElse(policy);
            return threshold("failOnUndetermined", bar.failOnUndetermined(), Threshold::ofUndetermined)
                    .map(failing::withFailOnUndetermined)
                    .orElse(failing);
        }

        Minimums minimums(Bar bar) {
            MinimumWords words = new MinimumWords();
            Optional<Minimums> seal = bar.minSeal().map(words::seal);
            Optional<BigDecimal> score = bar.minScore().flatMap(words::score);
            words.refused().forEach((parameter, given) -> refuse(parameter, given, MinimumWords.EXAMPLES, given));
            return new Minimums(
                    seal.flatMap(Minimums::seal), seal.map(Minimums::objectives).orElse(Map.of()), score);
        }

        private Optional<Threshold> threshold(
                String parameter, Optional<String> word, Function<String, Optional<Threshold>> reading) {
            return word.flatMap(given ->
                    reading.apply(given).or(() -> refuse(parameter, given, Threshold.words(), Optional.empty())));
        }

        List<ReportFormat> formats(Set<String> ids) {
            List<String> possible = new ArrayList<>(Formats.ids());
            possible.add(ALL);
            new TreeSet<>(ids)
                    .stream().filter(id -> !possible.contains(id)).forEach(id -> refuse("formats", id, possible, id));
            return Formats.ids().stream()
                    .filter(id -> ids.contains(id) || ids.contains(ALL))
                    .map(Formats::of)
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

        void everything(Judged judged) {
            judged.everything()
                    .filter(given -> TRUTHS.stream().noneMatch(given::equalsIgnoreCase))
                    .ifPresent(given -> refuse("everything", given, TRUTHS, given));
        }

        LocalDate asOf(Law law) {
            return law.asOf()
                    .map(given -> day(given).orElseGet(() -> refuse("asOf", given, List.of("2026-12-31"), law.today())))
                    .orElse(law.today());
        }

        private static Optional<LocalDate> day(String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        Optional<Language> language(Output output) {
            return output.language()
                    .flatMap(given -> Language.of(given)
                            .or(() -> refuse("language", given, List.of("en", "fr"), Optional.<Language>empty())));
        }

        private <T> T refuse(String parameter, String given, Collection<String> possible, T instead) {
            problems.add(problem("sovereignty." + parameter, given, possible));
            return instead;
        }
    }

    private static boolean matches(String pattern, String id) {
        return pattern.endsWith("*") ? id.startsWith(pattern.substring(0, pattern.length() - 1)) : id.equals(pattern);
    }

    /** A value that a parameter cannot have. */
    static Problem problem(String parameter, String given, Collection<String> possible) {
        return new Problem(
                Problem.Kind.BAD_PARAMETER,
                Position.of(parameter),
                parameter + "=" + given,
                List.of(parameter, given, String.join(", ", possible)),
                Words.nearest(given, possible));
    }
}
