package eu.sovereignty.report;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.document.InputFile;
import eu.sovereignty.document.Problem;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Organisation;
import eu.sovereignty.fact.Language;
import eu.sovereignty.inventory.Inventory;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Result;
import eu.sovereignty.verdict.OpenQuestion;
import eu.sovereignty.verdict.Verdict;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Everything that reports show; every format writes the same model.
 *
 * @param run what was judged, when, and in which language it is told
 * @param problems why nothing could be judged; empty when something was
 * @param outcomes every rule for every subject, in the order of the rules
 * @param questions what is still to be answered, what matters most first
 * @param inventory what the repository shows, and what of it was not read
 * @param overrides what the organisation's own catalogue changed
 * @param calendar duties to come, the next one first
 * @param rules the rules that were applied, in their order, without examples; told when a format asks for them
 */
public record ReportModel(
        Run run,
        Verdict verdict,
        List<Problem> problems,
        List<WordedOutcome> outcomes,
        List<WordedQuestion> questions,
        List<DescribedSubject> subjects,
        Inventory inventory,
        List<Catalogue.Change> overrides,
        List<ComingDuty> calendar,
        Supplier<List<DescribedRule>> rules) {

    /**
     * The circumstances of a judgement.
     *
     * @param version of the tool
     * @param manifest path of what was to be judged, as shown
     * @param inputs files whose content went into the result
     * @param modules of the build; empty outside a build
     */
    public record Run(
            String version,
            String manifest,
            LocalDate asOf,
            Language language,
            List<InputFile> inputs,
            List<BuildModule> modules) {

        public Run {
            inputs = List.copyOf(inputs);
            modules = List.copyOf(modules);
        }
    }

    /** The name under which the tool is published. */
    public static final String TOOL = "sovereignty-maven-plugin";

    public ReportModel {
        problems = List.copyOf(problems);
        outcomes = List.copyOf(outcomes);
        questions = List.copyOf(questions);
        subjects = List.copyOf(subjects);
        overrides = List.copyOf(overrides);
        calendar = List.copyOf(calendar);
    }

    /** Who is judged: the name of the organisation, or the manifest where it declares none. */
    public String about() {
        return subjects.stream()
                .map(DescribedSubject::subject)
                .filter(Organisation.class::isInstance)
                .map(subject -> subject.names().getOrDefault("organisation", ""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(run.manifest());
    }

    /** The model of what could not be judged. */
    public static ReportModel invalid(Run run, Verdict verdict, List<Problem> problems) {
        return new ReportModel(
                run,
                verdict,
                problems,
                List.of(),
                List.of(),
                List.of(),
                Inventory.NONE,
                List.of(),
                List.of(),
                List::of);
    }

    /** The model of a judged case. */
    public static ReportModel of(
            Run run,
            Dossier dossier,
            List<Outcome> outcomes,
            Verdict verdict,
            Wording wording,
            Supplier<List<DescribedRule>> rules) {
        IdentityHashMap<Outcome, WordedOutcome> words = new IdentityHashMap<>();
        outcomes.forEach(outcome ->
                words.put(outcome, wording.of(outcome, verdict.policy().stops(outcome, run.asOf()))));
        List<WordedOutcome> worded = worded(outcomes, words);
        return new ReportModel(
                run,
                verdict,
                List.of(),
                worded,
                verdict.questions().stream()
                        .map(question -> worded(question, words))
                        .toList(),
                dossier.subjects().stream()
                        .map(subject -> DescribedSubject.of(subject, run.language()))
                        .toList(),
                dossier.context().inventory(),
                dossier.context().catalogue().overrides(),
                ComingDuty.of(worded, run.asOf()),
                rules);
    }

    private static WordedQuestion worded(OpenQuestion question, IdentityHashMap<Outcome, WordedOutcome> words) {
        return new WordedQuestion(question, worded(question.waiting(), words));
    }

    private static List<WordedOutcome> worded(List<Outcome> outcomes, IdentityHashMap<Outcome, WordedOutcome> words) {
        return outcomes.stream().map(words::get).filter(Objects::nonNull).toList();
    }

    /** Whether nothing could be judged because there is no manifest. */
    public boolean lacksManifest() {
        return problems.stream()
                .anyMatch(problem -> problem.kind() == Problem.Kind.NOT_FOUND
                        && problem.at().file().equals(run.manifest()));
    }

    /** What stops the build, the gravest first. */
    public List<WordedOutcome> stopping() {
        return ranked(WordedOutcome::stops);
    }

    /** Outcomes of a result that do not stop the build, the gravest first. */
    public List<WordedOutcome> others(Result result) {
        return ranked(worded -> !worded.stops() && worded.outcome().result() == result);
    }

    /** The coming duties that are near enough to be announced. */
    public List<ComingDuty> announced() {
        return calendar.stream().filter(ComingDuty::announced).toList();
    }

    private List<WordedOutcome> ranked(Predicate<WordedOutcome> condition) {
        Stream<WordedOutcome> chosen = outcomes.stream().filter(condition);
        return chosen.sorted(Comparator.comparing(
                                (WordedOutcome worded) -> worded.outcome().severity())
                        .thenComparing(worded -> worded.outcome().result()))
                .toList();
    }
}
