package eu.sovereignty.report;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.inventory.Unread;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the console shows of a judgement: a line per finding that matters, a line per question, a summary. For somebody in a
 * hurry; the rest is in the reports.
 */
public final class ConsoleReport {

    private static final int SHORT = 5;
    private static final int QUESTIONS = 10;

    /** More lines of one kind nobody reads on a console; the report has them all. */
    private static final int MOST = 60;

    /** The beginning of a manifest. */
    static final String EXAMPLE = """
            manifest: 1
            organisation: { name: Example Town, kind: local-authority, country: FR }
            systems: [{ id: chatbot, purpose: Answers questions, aiActRole: [deployer], uses: { models: [llm] } }]
            models: [{ id: llm, name: mistral-small-3.2, servedBy: host, servedAs: managed }]
            hosting: [{ id: host, provider: ovhcloud, region: GRA11, places: { support: [FR] } }]
            """;

    private final ReportModel model;
    private final Labels labels;

    /** The console's view of a judgement. */
    public ConsoleReport(ReportModel model) {
        this.model = model;
        this.labels = new Labels(model.run().language());
    }

    /** One sentence for what it comes to. */
    public String headline() {
        String key = "headline." + model.verdict().status();
        return harmless(
                switch (model.verdict().status()) {
                    case FAILS -> labels.count(key, model.stopping().size());
                    case INVALID_INPUT -> labels.count(key, model.problems().size());
                    case HOLDS_WITH_OPEN_QUESTIONS, HOLDS, NOTHING_EVALUATED -> labels.text(key);
                });
    }

    /** The line that says where the report is. */
    public String report(String path) {
        return harmless(labels.text("console.report", path));
    }

    /** The sentence that says that the reports could not be written. */
    public String unwritable(String reason) {
        return harmless(labels.text("headline.output", reason));
    }

    /** The lines, without line ends; nothing in them acts on a terminal. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        fill(lines);
        return lines.stream().map(ConsoleReport::harmless).toList();
    }

    /** A narrow space is not in every console's character set; an ordinary unbreakable one is. */
    private static String harmless(String line) {
        return Visible.of(line).replace('\u202F', '\u00A0');
    }

    private void fill(List<String> lines) {
        section(lines, "console.problems", model.problems(), Integer.MAX_VALUE, this::problem);
        if (model.lacksManifest()) {
            lines.add(labels.text("console.example"));
            EXAMPLE.lines().forEach(line -> lines.add("  " + line));
        }
        section(lines, "console.overrides", model.overrides(), MOST, this::override);
        section(lines, "console.stopping", model.stopping(), MOST, this::finding);
        section(lines, "console.failed", model.others(Result.FAILED), MOST, this::finding);
        section(lines, "console.questions", model.questions(), grave(), this::question);
        section(lines, "console.judge", toJudge(), MOST, this::finding);
        section(lines, "console.notices", model.others(Result.NOTICE), SHORT, this::brief);
        model.announced().forEach(duty -> lines.add(coming(duty)));
        unread(lines);
        if (model.problems().isEmpty()) {
            lines.add(summary());
        }
        lines.add(labels.text("console.disclaimer"));
    }

    private <T> void section(List<String> lines, String key, List<T> items, int most, Function<T, String> line) {
        if (!items.isEmpty()) {
            lines.add(labels.count(key, items.size()));
            items.stream().limit(most).forEach(item -> lines.add("  " + line.apply(item)));
        }
        if (items.size() > most) {
            lines.add("  " + labels.count("console.more", items.size() - most));
        }
    }

    /** What a person must judge; what waits for an answer is asked as a question. */
    private List<WordedOutcome> toJudge() {
        return model.others(Result.REVIEW).stream()
                .filter(worded -> worded.outcome().severity().atLeast(Severity.MINOR))
                .filter(worded -> worded.outcome().missing().isEmpty())
                .toList();
    }

    /** All questions that a blocker waits for, and some more: the rest is counted, and stands in the report. */
    private int grave() {
        long grave = model.questions().stream()
                .filter(asked -> asked.question().blocks())
                .count();
        return (int) Math.min(MOST, Math.max(QUESTIONS, grave));
    }

    /** What was left out on purpose is no news; what could not be read may hide anything. */
    private void unread(List<String> lines) {
        Map<Unread.Reason, Long> reasons = model.inventory().unread().stream()
                .map(Unread::reason)
                .filter(reason -> reason != Unread.Reason.IGNORED)
                .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
        if (!reasons.isEmpty()) {
            lines.add(labels.text(
                    "console.unread",
                    reasons.entrySet().stream()
                            .map(entry -> labels.word(entry.getKey()) + " " + entry.getValue())
                            .collect(Collectors.joining(", "))));
        }
    }

    private String override(Catalogue.Change change) {
        return labels.text("catalogue.override", change.at().place(), change.entry(), String.join(", ", change.keys()));
    }

    private String problem(Problem problem) {
        String excerpt =
                problem.excerpt().isBlank() ? "" : " | " + problem.excerpt().strip();
        return problem.at().place() + ": " + problem.message(labels.language()) + excerpt;
    }

    private String finding(WordedOutcome worded) {
        return placed(
                worded,
                labels.text(
                        worded.remedy().isEmpty() ? "console.finding.nothing" : "console.finding",
                        labels.word(worded.outcome().severity()),
                        worded.subject(),
                        worded.message(),
                        worded.law(),
                        worded.rule(),
                        worded.remedy()));
    }

    private String question(WordedQuestion asked) {
        boolean declare = asked.question().missing().kind() == Missing.Kind.DECLARATION;
        int waiting = asked.question().rules().size();
        return placed(
                asked.waiting().get(0),
                labels.text(
                        (declare ? "console.question" : "console.qualification") + (waiting > 1 ? ".many" : ".one"),
                        labels.word(asked.question().severity()),
                        asked.field(),
                        asked.waiting().get(0).title(),
                        asked.briefLaws(labels),
                        asked.briefRules(labels),
                        waiting));
    }

    private String brief(WordedOutcome worded) {
        return placed(worded, labels.text("console.short", worded.subject(), worded.message(), worded.rule()));
    }

    private String coming(ComingDuty duty) {
        return labels.text(
                "console.coming",
                labels.day(duty.startsOn()),
                duty.duty().title(),
                duty.duty().law(),
                String.join(", ", duty.subjects()),
                duty.duty().rule());
    }

    private String summary() {
        return model.outcomes().isEmpty()
                ? headline()
                : labels.text(
                        "console.summary",
                        labels.word(model.verdict().status()),
                        counts(),
                        model.verdict().policy().id(),
                        labels.day(model.run().asOf()));
    }

    private String counts() {
        return model.verdict().counts().entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(entry -> labels.count("counts." + entry.getKey(), entry.getValue())
                        + (entry.getKey() == Result.UNDETERMINED ? asked(entry.getValue()) : ""))
                .collect(Collectors.joining(", "));
    }

    /** Where many outcomes wait for one answer, who only reads the counts must not take each for a question. */
    private String asked(int undetermined) {
        int questions = model.questions().size();
        return questions < undetermined ? labels.count("counts.asked", questions) : "";
    }

    private static String placed(WordedOutcome worded, String sentence) {
        return worded.outcome().subject().at().place() + ": " + sentence;
    }
}
