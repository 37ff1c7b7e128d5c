package eu.sovereignty.report;

import eu.sovereignty.fact.Text;
import eu.sovereignty.law.Act;
import eu.sovereignty.law.Clause;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Severity;
import eu.sovereignty.manifest.Fields;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the template of a rule's page asks: the rule in the words of one language. */
public final class RulePage {

    private final DescribedRule described;
    private final PageWords words;
    private final RulePoints points;
    private final Fields fields;

    RulePage(DescribedRule described, PageWords words, Fields fields) {
        this.described = described;
        this.words = words;
        this.points = new RulePoints(described, words);
        this.fields = fields;
    }

    /** Sentences that do the same. */
    public record Group(String title, String intro, List<Point> points) {}

    /** A numbered sentence of the rule. */
    public record Point(String number, String sentence) {}

    /** A result and when it is reached. */
    public record End(Result result, String when) {}

    /** A severity and when it holds. */
    public record Weight(Severity severity, String when) {}

    /** A field of the manifest; its meaning is empty where no single key stands for it. */
    public record Field(String path, String meaning) {}

    public DescribedRule described() {
        return described;
    }

    /** The language of the page, ISO 639-1. */
    public String language() {
        return words.language().code();
    }

    /** A sentence of the page. */
    public String text(String key, Object... arguments) {
        return words.text(key, arguments);
    }

    /** A sentence of a card. */
    public String sentence(Text text) {
        return words.sentence(text);
    }

    /** The word for a constant. */
    public String word(Enum<?> constant) {
        return words.labels().word(constant);
    }

    /** A word that the reports use too. */
    public String reportText(String key, Object... arguments) {
        return words.labels().text(key, arguments);
    }

    /** A day, as one writes it. */
    public String day(LocalDate date) {
        return words.day(date);
    }

    /** The law as it is cited. */
    public String law() {
        return Citation.of(described.act(), described.card().law().article(), words.labels());
    }

    /** The address of the text, where there is one that a browser may open. */
    public Optional<String> address() {
        return described.act().address().flatMap(WebAddress::of);
    }

    /** An address that may become a link. */
    public Optional<String> link(String address) {
        return WebAddress.of(address);
    }

    /** Who owes the duty; empty when it binds nobody. */
    public String holders() {
        return described.card().dutyHolder().stream()
                .map((DutyHolder holder) -> word(holder))
                .collect(Collectors.joining(words.labels().text("or")));
    }

    /** What the rule is asked of; empty where no example tells. */
    public String kinds() {
        return described.examples().stream()
                .map(RuleExample::kind)
                .distinct()
                .map(kind -> words.labels().wordOr("subject", kind))
                .collect(Collectors.joining(", "));
    }

    /** What the force of the text means for a build. */
    public String forceMeans() {
        return text(described.card().force().mayFail() ? "force.may" : "force.never");
    }

    /** The sentences of the rule. */
    public List<Group> groups() {
        return points.groups();
    }

    /** Whether the conditions themselves are the breach. */
    public boolean isProhibition() {
        return described.card().force().mayFail()
                && described.mayEnd(Result.FAILED)
                && described.rule().clauses().stream()
                        .noneMatch(
                                clause -> clause.kind() == Clause.Kind.UNLESS || clause.kind() == Clause.Kind.NOTICE);
    }

    /** Whether the text binds and the rule fails all the same in none of its cases. */
    public boolean neverFails() {
        return described.card().force().mayFail() && !described.mayEnd(Result.FAILED);
    }

    /** The order in which the rule ends. */
    public List<End> ends() {
        return new RuleEnds(described, words).list();
    }

    /** How much it weighs; the first that matches decides. */
    public List<Weight> weights() {
        return new RuleWeights(described, words, points).list();
    }

    /** The fields that examples wait for. */
    public List<Field> fields() {
        return described.examples().stream()
                .flatMap(example -> example.missing().stream())
                .map(RulePage::withoutIds)
                .distinct()
                .sorted()
                .map(path -> new Field(path, fields.describe(path).orElse("")))
                .toList();
    }

    private static String withoutIds(String path) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (int i = 0; i < path.length(); i++) {
            char character = path.charAt(i);
            depth += character == '[' ? 1 : 0;
            if (depth == 0) {
                plain.append(character);
            }
            depth -= character == ']' ? 1 : 0;
        }
        return plain.toString();
    }

    /** One example for every way in which the rule ends. */
    public List<RuleExample> examples() {
        Set<String> shown = new HashSet<>();
        return described.examples().stream()
                .filter(example -> shown.add(example.ending()))
                .toList();
    }

    /** The numbers of the sentences that came to {@code true}, {@code false} or {@code unknown}; a dash for none. */
    public String numbers(RuleExample example, String truth) {
        String numbers = points.numbers(example, truth);
        return numbers.isEmpty() ? "–" : numbers;
    }

    /** How an example ends, with its severity. */
    public String ending(RuleExample example) {
        String result = word(example.result());
        return example.severity()
                .filter(severity -> severity != Severity.INFO && isOpen(example.result()))
                .map(severity ->
                        words.labels().text("html.label", result, word(severity).toLowerCase(Locale.ROOT)))
                .orElse(result);
    }

    /** Whether a severity says something: what is met or does not apply weighs nothing. */
    private static boolean isOpen(Result result) {
        return result == Result.FAILED || result == Result.UNDETERMINED || result == Result.REVIEW;
    }

    /** Whether a name stands in brackets somewhere. */
    public boolean namesStand() {
        return groups().stream()
                .flatMap(group -> group.points().stream())
                .anyMatch(point -> words.insertsName(point.sentence()));
    }

    /** A part of the text, as it is cited. */
    public String part(DescribedRule.DatedProvision dated) {
        return Citation.of(described.act(), dated.provision().article(), words.labels());
    }

    /** When the dates of a part were compared with their sources, and how well. */
    public String checked(DescribedRule.DatedProvision dated) {
        String how = text(dated.sourced().verified() ? "dates.verified" : "dates.unverified");
        return dated.provision().lastChecked().map(this::day).orElse(text("dates.checked.never")) + ", " + how;
    }

    /** Whether a text of others stands behind it. */
    public boolean isLaw() {
        return described.act().kind() != Act.Kind.PRODUCT;
    }

    /** Whether the article was read for the rule. */
    public String reviewed() {
        return described
                .card()
                .lastReviewed()
                .map(day -> text("history.reviewed", day(day)))
                .orElseGet(() -> text("history.notReviewed"));
    }

    /** When the dates were last compared with their sources. */
    public String compared() {
        return described
                .provision()
                .lastChecked()
                .map(day -> text("history.dates", day(day)))
                .orElseGet(() -> text("history.dates.never"));
    }
}
