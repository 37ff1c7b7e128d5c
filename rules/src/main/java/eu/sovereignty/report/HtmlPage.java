package eu.sovereignty.report;

import eu.sovereignty.dossier.Organisation;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.law.Act;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Severity;
import eu.sovereignty.verdict.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the templates of {@link HtmlReport} ask: the model, the words, and how things are shown. */
public final class HtmlPage {

    private static final int FIRST = 5;

    private final ReportModel model;
    private final Labels labels;

    HtmlPage(ReportModel model) {
        this.model = model;
        this.labels = new Labels(model.run().language());
    }

    /** Outcomes under a heading, each told in full. */
    public record Chapter(String id, String title, String intro, List<WordedOutcome> outcomes) {}

    public ReportModel model() {
        return model;
    }

    /** The language of the page, ISO 639-1. */
    public String language() {
        return labels.language().code();
    }

    /** A sentence of the page. */
    public String text(String key, Object... arguments) {
        return labels.text("html." + key, arguments);
    }

    /** A sentence of the page for a number. */
    public String count(String key, int number) {
        return labels.count("html." + key, number);
    }

    /** The word for a constant. */
    public String word(Enum<?> constant) {
        return labels.word(constant);
    }

    /** The word of a key, or its last part as it stands. */
    public String wordOr(String prefix, String name) {
        return labels.wordOr(prefix, name);
    }

    /** A day, as one writes it. */
    public String day(LocalDate date) {
        return labels.day(date);
    }

    /** Who or what the report is about. */
    public String about() {
        return model.subjects().stream()
                .map(DescribedSubject::subject)
                .filter(Organisation.class::isInstance)
                .map(subject -> subject.names().getOrDefault("organisation", ""))
                .filter(name -> !name.isBlank())
                .findFirst()
                .orElse(model.run().manifest());
    }

    /** What the judgement comes to, in a sentence. */
    public String verdict() {
        Status status = model.verdict().status();
        return switch (status) {
            case FAILS -> count("verdict.FAILS", model.stopping().size());
            case INVALID_INPUT ->
                count("verdict.INVALID_INPUT", model.problems().size());
            case HOLDS_WITH_OPEN_QUESTIONS, HOLDS, NOTHING_EVALUATED -> text("verdict." + status);
        };
    }

    /** The beginning of a manifest, for who has none. */
    public String example() {
        return ConsoleReport.EXAMPLE;
    }

    /** Whether rules were applied. */
    public boolean judged() {
        return model.problems().isEmpty();
    }

    /** What contradicts a rule or stops the build, told in full; chapters without outcomes are left out. */
    public List<Chapter> findings() {
        return filled(chapter("stopping", model.stopping()), chapter("failed", model.others(Result.FAILED)));
    }

    /** What is open or worth knowing, told in full; chapters without outcomes are left out. */
    public List<Chapter> others() {
        return filled(
                chapter("undetermined", model.others(Result.UNDETERMINED)),
                chapter("review", model.others(Result.REVIEW)),
                chapter("notice", model.others(Result.NOTICE)));
    }

    private static List<Chapter> filled(Chapter... chapters) {
        return Stream.of(chapters)
                .filter(chapter -> !chapter.outcomes().isEmpty())
                .toList();
    }

    /** The laws that wait for an answer. */
    public String laws(WordedQuestion asked) {
        return asked.laws(labels);
    }

    /** The first items of a list, for the first screen. */
    public <T> List<T> first(List<T> items) {
        return items.stream().limit(FIRST).toList();
    }

    /** What says that there are more items than the first ones; empty when there are not. */
    public String more(List<?> items) {
        return items.size() > FIRST ? count("glance.more", items.size() - FIRST) : "";
    }

    private Chapter chapter(String id, List<WordedOutcome> outcomes) {
        return new Chapter(id, text("chapter." + id), text("chapter." + id + ".intro"), outcomes);
    }

    /** The other outcomes, which ask nothing of anybody today. */
    public List<Chapter> register() {
        return List.of(Result.PASSED, Result.NOT_YET_APPLICABLE, Result.NOT_APPLICABLE).stream()
                .map(result -> new Chapter(slug(result), labels.word(result), "", model.others(result)))
                .filter(chapter -> !chapter.outcomes().isEmpty())
                .toList();
    }

    /** Undetermined outcomes that would stop a build if they failed. */
    public List<WordedQuestion> blockingQuestions() {
        return model.questions().stream()
                .filter(asked -> asked.question().blocks())
                .toList();
    }

    /** Catalogue values that outcomes rest on and that nobody has checked. */
    public List<Provenance.Catalogued> unverified() {
        return model.outcomes().stream()
                .flatMap(worded -> worded.trace().stream())
                .flatMap(step -> step.step().truth().from().stream())
                .filter(Provenance.Catalogued.class::isInstance)
                .map(Provenance.Catalogued.class::cast)
                .filter(fact -> !fact.verified())
                .distinct()
                .toList();
    }

    /** A mark that tells results apart without colour. */
    public String mark(Outcome outcome) {
        return switch (outcome.result()) {
            case FAILED -> "✕";
            case UNDETERMINED -> "?";
            case REVIEW -> "◆";
            case NOTICE -> "i";
            case PASSED -> "✓";
            case NOT_APPLICABLE -> "–";
            case NOT_YET_APPLICABLE -> "→";
        };
    }

    /** A mark that tells truths apart without colour. */
    public String mark(WordedStep step) {
        return switch (step.truth()) {
            case "true" -> "✓";
            case "false" -> "✕";
            default -> "?";
        };
    }

    /** A mark for the status. */
    public String mark(Status status) {
        return switch (status) {
            case FAILS, INVALID_INPUT, NOTHING_EVALUATED -> "✕";
            case HOLDS_WITH_OPEN_QUESTIONS -> "?";
            case HOLDS -> "✓";
        };
    }

    /** An anchor that stays the same as long as rule and subject do. */
    public String anchor(WordedOutcome worded) {
        StringBuilder anchor = new StringBuilder(worded.rule()).append('.');
        for (char character : worded.subject().toCharArray()) {
            anchor.append(isPlain(character) ? character : '.');
        }
        return anchor.toString();
    }

    private static boolean isPlain(char character) {
        return character < 0x80 && (Character.isLetterOrDigit(character) || character == '-');
    }

    /** A class name for a style. */
    public String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a text of others stands behind it, with dates and an article that one can read. */
    public boolean isLaw(WordedOutcome worded) {
        return worded.act().kind() != Act.Kind.PRODUCT;
    }

    /** Who owes the duty; empty when it binds nobody. */
    public String holders(WordedOutcome worded) {
        return worded.outcome().card().dutyHolder().stream()
                .map((DutyHolder holder) -> labels.word(holder))
                .collect(Collectors.joining(labels.text("or")));
    }

    /** An address that may become a link: the web, and nothing that a browser would run. */
    public Optional<String> link(String address) {
        return WebAddress.of(address);
    }

    /** Where the page of its rule lies, for outcomes that ask something of somebody. */
    public Optional<String> rulePage(WordedOutcome worded) {
        return RulePages.path(worded.outcome());
    }

    /** What is established about a subject, and what a reader should know is not. */
    public List<ShownFact> facts(DescribedSubject described) {
        return ShownFact.of(described.facts(), labels);
    }

    /** The word for a severity and a result, as a label. */
    public String label(WordedOutcome worded) {
        Outcome outcome = worded.outcome();
        String severity = labels.word(outcome.severity()).toLowerCase(Locale.ROOT);
        return outcome.severity() == Severity.INFO
                ? labels.word(outcome.result())
                : labels.text("html.label", labels.word(outcome.result()), severity);
    }
}
