package eu.sovereignty.report;

import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Source;
import eu.sovereignty.fact.Text;
import eu.sovereignty.law.Act;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Severity;
import eu.sovereignty.verdict.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the templates of {@link HtmlReport} ask: the words, how things are shown, and the {@link PageContent}. */
public final class HtmlPage {

    private static final int FIRST = 5;

    /** Facts that a picture and its equivalent tell: the list of subjects does not tell them again. */
    private static final Set<String> PICTURED = Set.of("chain", "access", "cloudSovereignty");

    private final ReportModel model;
    private final Labels labels;
    private final PageContent content;
    private final Anchors anchors;
    private final SourceList sources;
    private final InlineParts parts = InlineParts.ofReport();

    HtmlPage(ReportModel model) {
        this.model = model;
        this.labels = new Labels(model.run().language());
        this.content = new PageContent(model, labels);
        this.anchors = new Anchors(content.told());
        this.sources = new SourceList(content.chapters(), content.unverified());
    }

    public ReportModel model() {
        return model;
    }

    /** What the page tells, in parts. */
    public PageContent content() {
        return content;
    }

    /** The language of the page, ISO 639-1. */
    public String language() {
        return labels.language().code();
    }

    /** The greatest number that takes a noun in the singular, which differs between languages, and the least. */
    public String singular() {
        return labels.language() == Language.FR ? "0 1" : "1";
    }

    /** A sentence of the page. */
    public String text(String key, Object... arguments) {
        return labels.text("html." + key, arguments);
    }

    /** A sentence of the page for a number. */
    public String count(String key, int number) {
        return labels.count("html." + key, number);
    }

    /** A sentence of all reports for a number. */
    public String wordCount(String key, int number) {
        return labels.count(key, number);
    }

    /** The word for a constant. */
    public String word(Enum<?> constant) {
        return labels.word(constant);
    }

    /** The word of a key, or its last part as it stands. */
    public String wordOr(String prefix, String name) {
        return labels.wordOr(prefix, name);
    }

    /** A text of the law, in the language of the page. */
    public String sentence(Text text) {
        return Typography.of(text, labels.language());
    }

    /** The number of a text of law, where its title does not have it. */
    public Optional<String> number(Act act) {
        return ActNumber.beside(sentence(act.title()), act);
    }

    /** A day, as one writes it. */
    public String day(LocalDate date) {
        return labels.day(date);
    }

    /** Who or what the report is about. */
    public String about() {
        return model.about();
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

    /** The style sheet, as it stands in the page. */
    public String style() {
        return parts.style();
    }

    /** The script, as it stands in the page. */
    public String script() {
        return parts.script();
    }

    /** What a browser may apply of the page. */
    public String policy() {
        return parts.policy();
    }

    /** The laws that wait for an answer. */
    public String laws(WordedQuestion asked) {
        return asked.laws(labels);
    }

    /** What waits for an answer, one finding per rule. */
    public List<Finding> waiting(WordedQuestion asked) {
        return Finding.together(asked.waiting());
    }

    /** The first items of a list, for the first screen. */
    public <T> List<T> first(List<T> items) {
        return items.stream().limit(FIRST).toList();
    }

    /** What says that there are more items than the first ones; empty when there are not. */
    public String more(List<?> items) {
        return items.size() > FIRST ? count("glance.more", items.size() - FIRST) : "";
    }

    /** A sign that tells results apart without colour. */
    public String mark(Result result) {
        return Marks.of(result);
    }

    /** A sign for the status. */
    public String mark(Status status) {
        return Marks.of(status);
    }

    /** An anchor that stays the same as long as rule and subject do. */
    public String anchor(WordedOutcome worded) {
        return anchors.of(worded);
    }

    /** Where the line of its rule stands in the page. */
    public String ruleAnchor(WordedOutcome worded) {
        return AppliedLaw.anchor(worded);
    }

    /** The number of a source. */
    public int number(Source source) {
        return sources.number(source);
    }

    /** The sources that facts rest on, in the order of their numbers. */
    public List<Source> sources() {
        return sources.all();
    }

    /** A class name for a style. */
    public String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Who owes the duty; empty when it binds nobody. */
    public String holders(WordedOutcome worded) {
        return worded.outcome().card().dutyHolder().stream()
                .map(labels::word)
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

    /** What is established about a subject, and what a reader should know is not; what a picture tells is left to it. */
    public List<ShownFact> facts(DescribedSubject described) {
        return ShownFact.of(
                described.facts(),
                labels,
                described.facts().keySet().stream()
                        .filter(name -> !PICTURED.contains(name))
                        .toList());
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
