package eu.sovereignty.report;

import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.law.Result;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The text of {@link MarkdownReport}: entries, the most important first, until no more fit; those that do not are counted. */
final class MarkdownSummary {

    /** Room for the sentences at the end. */
    private static final int END = 1_000;

    private final ReportModel model;
    private final FormatWords words;
    private final Labels labels;
    private final int limit;
    private final StringBuilder text = new StringBuilder();
    private int left;

    MarkdownSummary(ReportModel model, int limit) {
        this.model = model;
        this.words = new FormatWords(model.run().language());
        this.labels = words.labels();
        this.limit = limit - END;
    }

    /** The whole text, no longer than the limit in UTF-16 code units. */
    String text() {
        text.setLength(0);
        left = 0;
        head();
        chapters();
        end();
        return text.toString();
    }

    private void head() {
        text.append("## ")
                .append(Markdown.text(new ConsoleReport(model).headline()))
                .append("\n\n");
        if (!model.outcomes().isEmpty()) {
            counts();
        }
        text.append(Markdown.text(words.text(
                        "markdown.basis",
                        labels.day(model.run().asOf()),
                        model.verdict().policy().id())))
                .append("\n");
    }

    private void counts() {
        Map<Result, Integer> counts = model.verdict().counts();
        row(counts.keySet().stream()
                .map(result -> Markdown.text(labels.word(result)))
                .toList());
        row(counts.keySet().stream().map(result -> "---:").toList());
        row(counts.values().stream().map(String::valueOf).toList());
        text.append('\n');
    }

    private void row(List<String> cells) {
        text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
    }

    private void chapters() {
        chapter("html.problems", model.problems(), this::problem);
        chapter("html.chapter.stopping", model.stopping(), this::finding);
        chapter("html.chapter.failed", model.others(Result.FAILED), this::finding);
        chapter("html.questions", model.questions(), this::question);
        chapter("html.chapter.review", reviews(), this::finding);
        chapter("html.glance.coming", model.announced(), words::coming, Markdown::text);
        chapter("html.chapter.notice", model.others(Result.NOTICE), this::finding);
    }

    /** What waits for an answer is asked as a question. */
    private List<WordedOutcome> reviews() {
        return model.others(Result.REVIEW).stream()
                .filter(worded -> worded.outcome().missing().isEmpty())
                .toList();
    }

    private <T> void chapter(String key, List<T> items, Function<T, String> entry) {
        chapter(key, items, entry, Function.identity());
    }

    private <T> void chapter(String key, List<T> items, Function<T, String> entry, Function<String, String> escape) {
        String title = "\n### " + Markdown.text(labels.text(key)) + " (" + items.size() + ")\n\n";
        boolean titled = false;
        for (T item : items) {
            String line = "- " + escape.apply(entry.apply(item)) + "\n";
            int length = line.length() + (titled ? 0 : title.length());
            if (left > 0 || text.length() + length > limit) {
                left++;
            } else {
                text.append(titled ? "" : title).append(line);
                titled = true;
            }
        }
    }

    private String problem(Problem problem) {
        return Markdown.code(problem.at().place()) + " " + Markdown.text(problem.message(labels.language()));
    }

    private String finding(WordedOutcome worded) {
        return "**" + Markdown.text(labels.word(worded.outcome().severity())) + "** "
                + Markdown.code(worded.subject()) + " "
                + Markdown.text(words.text("finding", worded.message(), worded.law()))
                + (worded.remedy().isEmpty() ? "" : " " + Markdown.text(words.text("next", worded.remedy())))
                + " " + Markdown.code(worded.rule()) + " "
                + Markdown.code(worded.outcome().subject().at().place());
    }

    private String question(WordedQuestion asked) {
        boolean declare = asked.question().missing().kind() == Missing.Kind.DECLARATION;
        return "**" + Markdown.text(labels.word(asked.question().severity())) + "** "
                + Markdown.code(asked.field()) + " "
                + Markdown.text(words.text(
                        declare ? "question" : "qualification",
                        asked.waiting().get(0).title(),
                        asked.laws(labels)))
                + " " + asked.question().rules().stream().map(Markdown::code).collect(Collectors.joining(", "));
    }

    private void end() {
        if (left > 0) {
            text.append('\n')
                    .append(Markdown.text(words.count("markdown.left", left)))
                    .append('\n');
        }
        text.append('\n').append(Markdown.text(labels.text("html.disclaimer"))).append('\n');
    }
}
