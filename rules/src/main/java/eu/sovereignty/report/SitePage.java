package eu.sovereignty.report;

import eu.sovereignty.fact.Language;
import eu.sovereignty.verdict.Status;
import eu.sovereignty.verdict.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a page in the site of a project tells of a judgement: what it comes to, what stops, what is open, what is coming, and
 * the way to the whole report. Plain texts; nothing in them acts on the place where they are shown, but they are not escaped.
 *
 * @param lead sentences under the title
 * @param full what the link to the whole report says
 */
public record SitePage(String title, List<String> lead, String full, List<Part> parts, String disclaimer) {

    /** More rows nobody reads in a summary; the report has them all, and the page says how many there are. */
    private static final int MOST = 20;

    public SitePage {
        lead = List.copyOf(lead);
        parts = List.copyOf(parts);
    }

    /**
     * A table under a heading.
     *
     * @param none what stands there when it has no rows
     * @param more what says that not all are shown
     */
    public record Part(String title, String none, List<String> columns, List<List<Cell>> rows, Optional<String> more) {
        public Part {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /**
     * A text in a table.
     *
     * @param link relative to the whole report
     */
    public record Cell(String text, Optional<String> link) {
        static Cell of(String text) {
            return new Cell(Visible.of(text), Optional.empty());
        }
    }

    /** What the menu of the site calls the page. */
    public static String name(Language language) {
        return new Labels(language).text("site.name");
    }

    /** What the site says of the page where it lists its reports. */
    public static String description(Language language) {
        return new Labels(language).text("site.description");
    }

    /** The page of a judgement, in its language. */
    public static SitePage of(ReportModel model) {
        return new Writer(model, new Labels(model.run().language())).page();
    }

    private record Writer(ReportModel model, Labels labels) {

        SitePage page() {
            return new SitePage(
                    Visible.of(labels.text("html.title", model.about())),
                    lead().map(Visible::of).toList(),
                    labels.text("site.full"),
                    model.problems().isEmpty() ? List.of(stopping(), questions(), coming()) : List.of(problems()),
                    labels.text("html.disclaimer"));
        }

        private Stream<String> lead() {
            Verdict verdict = model.verdict();
            return Stream.of(
                    labels.word(verdict.status()) + labels.text("html.colon") + " " + sentence(verdict.status()),
                    labels.text("html.asOf") + " " + labels.day(model.run().asOf()) + ".",
                    labels.text(
                            "html.policy",
                            verdict.policy().id(),
                            labels.wordOr("threshold", verdict.policy().failOn().word()),
                            labels.wordOr(
                                    "threshold",
                                    verdict.policy().failOnUndetermined().word())));
        }

        private String sentence(Status status) {
            String key = "html.verdict." + status;
            return switch (status) {
                case FAILS -> labels.count(key, model.stopping().size());
                case INVALID_INPUT -> labels.count(key, model.problems().size());
                case HOLDS_WITH_OPEN_QUESTIONS, HOLDS, NOTHING_EVALUATED -> labels.text(key);
            };
        }

        private Part problems() {
            return part(
                    "problems",
                    List.of("place", "problem"),
                    model.problems(),
                    problem -> List.of(Cell.of(problem.at().place()), Cell.of(problem.message(labels.language()))));
        }

        private Part stopping() {
            return part(
                    "stopping",
                    List.of("severity", "finding", "law", "place", "next"),
                    model.stopping(),
                    worded -> List.of(
                            Cell.of(labels.word(worded.outcome().severity())),
                            rule(worded, labels.text("site.of", worded.title(), worded.subject())),
                            Cell.of(worded.law()),
                            Cell.of(worded.outcome().subject().at().place()),
                            Cell.of(worded.remedy())));
        }

        private Part questions() {
            return part(
                    "questions",
                    List.of("field", "severity", "law"),
                    model.questions(),
                    asked -> List.of(
                            Cell.of(asked.field()),
                            Cell.of(labels.word(asked.question().severity())),
                            Cell.of(asked.briefLaws(labels))));
        }

        private Part coming() {
            return part(
                    "coming",
                    List.of("day", "duty", "law"),
                    model.announced(),
                    duty -> List.of(
                            Cell.of(labels.day(duty.startsOn())),
                            rule(duty.duty(), duty.duty().title()),
                            Cell.of(duty.duty().law())));
        }

        private static Cell rule(WordedOutcome worded, String text) {
            return new Cell(Visible.of(text), RulePages.path(worded.outcome()));
        }

        private <T> Part part(String id, List<String> columns, List<T> all, Function<T, List<Cell>> row) {
            List<List<Cell>> rows = new ArrayList<>();
            all.stream().limit(MOST).map(row).forEach(rows::add);
            return new Part(
                    labels.count("site." + id, all.size()),
                    labels.text("site." + id + ".none"),
                    columns.stream()
                            .map(column -> labels.text("site.column." + column))
                            .toList(),
                    rows,
                    all.size() > MOST ? Optional.of(labels.count("site.more", all.size() - MOST)) : Optional.empty());
        }
    }
}
