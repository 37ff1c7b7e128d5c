package eu.sovereignty.report;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Catalogue.Where;
import eu.sovereignty.catalogue.Resolution;
import eu.sovereignty.catalogue.Statement;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What a catalogue holds, as lines for a console. */
public final class CatalogueAnswers {

    /** Evidence older than this is announced as stale. */
    private static final int STALE_AFTER_MONTHS = 6;

    private static final int MOST_FOUND = 40;

    private final Labels labels;
    private final LocalDate asOf;

    /** Answers in a language; what is stale is so on a day. */
    public CatalogueAnswers(Language language, LocalDate asOf) {
        this.labels = new Labels(language);
        this.asOf = asOf;
    }

    /** Everything that an entry states, value by value, and its sources. */
    public List<String> entry(Catalogue catalogue, String id) {
        Node.Mapping entry = catalogue.written(id).orElseThrow();
        List<String> lines = new ArrayList<>();
        lines.add(id + " (" + entry.at().file() + ")");
        Statement.of(entry).forEach(statement -> lines.add("  " + line(statement)));
        entry.get("sources").ifPresent(sources -> sources(sources, lines));
        return harmless(lines);
    }

    private String line(Statement statement) {
        return labels.text(
                statement.verified() ? "catalogue.checked" : "catalogue.unchecked",
                statement.path(),
                statement.value(),
                statement.source().isEmpty() ? labels.text("catalogue.noSource") : statement.source(),
                statement.asOf().isEmpty() ? labels.text("catalogue.noDay") : statement.asOf(),
                labels.text("catalogue.confidence." + statement.confidence()));
    }

    private void sources(Node sources, List<String> lines) {
        if (sources instanceof Node.Mapping mapping) {
            lines.add("  " + labels.text("catalogue.sources"));
            mapping.entries().forEach((key, entry) -> lines.add("    " + source(key, entry.value())));
        }
    }

    private static String source(String key, Node source) {
        return source instanceof Node.Mapping mapping
                ? key + ": " + mapping.text("title").orElse("")
                        + mapping.text("url")
                                .filter(url -> !url.equals("unknown"))
                                .map(url -> " <" + url + ">")
                                .orElse("")
                        + mapping.text("date").map(date -> " (" + date + ")").orElse("")
                : key + ": " + source.written();
    }

    /** What a text may mean: a place, a region, a model, what shows a technology, and the entries whose id or name holds it. */
    public List<String> search(Catalogue catalogue, String text) {
        List<String> lines = new ArrayList<>();
        place(catalogue.resolve(text)).ifPresent(lines::add);
        catalogue
                .model(text, Where.MODEL_FIELD)
                .ifPresent(match -> lines.add(labels.text(
                        "catalogue.model",
                        text,
                        match.entry().id(),
                        match.version().map(version -> "/" + version.id()).orElse(""))));
        catalogue
                .technologies()
                .find(text.strip())
                .forEach(match -> lines.add(labels.text(
                        match.strength() == Strength.STRONG ? "catalogue.shows" : "catalogue.hints",
                        text,
                        "technology/" + match.technology(),
                        match.pattern())));
        List<String> named = named(catalogue, text.strip().toLowerCase(Locale.ROOT));
        named.stream().limit(MOST_FOUND).forEach(id -> lines.add(labels.text("catalogue.entry", id)));
        if (named.size() > MOST_FOUND) {
            lines.add(labels.count("catalogue.moreFound", named.size() - MOST_FOUND));
        }
        if (lines.isEmpty()) {
            lines.add(labels.text("catalogue.nothing", text));
        }
        return harmless(lines);
    }

    private Optional<String> place(Resolution resolution) {
        if (resolution instanceof Resolution.Found found) {
            String service = found.service().map(id -> "/" + id).orElse("");
            String region = found.region()
                    .map(id -> labels.text("catalogue.region", id))
                    .orElse("");
            return Optional.of(labels.text("catalogue.place", found.written(), found.provider() + service + region));
        }
        return resolution instanceof Resolution.RegionAlone alone
                ? Optional.of(
                        labels.text("catalogue.regionAlone", alone.written(), String.join(", ", alone.candidates())))
                : Optional.empty();
    }

    private static List<String> named(Catalogue catalogue, String wanted) {
        return catalogue.ids().stream()
                .filter(id -> id.contains(wanted)
                        || catalogue
                                .written(id)
                                .flatMap(entry -> entry.text("name").or(() -> entry.text("family")))
                                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted))
                                .isPresent())
                .toList();
    }

    /** What nobody has checked, entry by entry. */
    public List<String> unverified(Catalogue catalogue) {
        return listed(catalogue, statement -> !statement.verified());
    }

    /** What has ended, and what rests on evidence that is older than half a year. */
    public List<String> stale(Catalogue catalogue) {
        LocalDate oldest = asOf.minusMonths(STALE_AFTER_MONTHS);
        return listed(
                catalogue,
                statement -> (statement.path().endsWith(".until") && before(statement.value(), asOf))
                        || before(statement.asOf(), oldest));
    }

    private static boolean before(String text, LocalDate day) {
        try {
            return !text.isEmpty() && LocalDate.parse(text).isBefore(day);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private List<String> listed(Catalogue catalogue, Predicate<Statement> condition) {
        List<String> lines = new ArrayList<>();
        int count = 0;
        for (String id : catalogue.ids()) {
            List<Statement> listed = Statement.of(catalogue.written(id).orElseThrow()).stream()
                    .filter(condition)
                    .toList();
            if (!listed.isEmpty()) {
                lines.add(id);
                listed.forEach(statement -> lines.add("  " + line(statement)));
            }
            count += listed.size();
        }
        lines.add(labels.count("catalogue.values", count));
        return harmless(lines);
    }

    /** How much there is of each kind, and what an organisation's own catalogue changes. */
    public List<String> overview(Catalogue catalogue) {
        Map<String, Integer> kinds = new TreeMap<>();
        catalogue.ids().forEach(id -> kinds.merge(id.substring(0, id.indexOf('/')), 1, Integer::sum));
        List<String> lines = new ArrayList<>();
        kinds.forEach((kind, count) -> lines.add(labels.count("catalogue.kind." + kind, count)));
        catalogue
                .overrides()
                .forEach(change -> lines.add(labels.text(
                        "catalogue.override", change.at().place(), change.entry(), String.join(", ", change.keys()))));
        lines.add(labels.text("catalogue.ask"));
        return harmless(lines);
    }

    /** Problems of parameters or of an organisation's own catalogue, each with its place. */
    public List<String> problems(List<Problem> problems) {
        return harmless(problems.stream()
                .map(problem -> problem.at().place() + ": " + problem.message(labels.language())
                        + (problem.excerpt().isBlank()
                                ? ""
                                : " | " + problem.excerpt().strip()))
                .toList());
    }

    /** The sentence that says that an own catalogue cannot be read. */
    public String invalid(int problems) {
        return Visible.of(labels.count("catalogue.invalid", problems));
    }

    /** The sentence that says that parameters do not exist, or cannot have the values that were given. */
    public String wrongParameters(int problems) {
        return Visible.of(labels.count("catalogue.parameters", problems));
    }

    /** The sentence that says that a parameter leads nowhere. */
    public String refused(String parameter, String given, List<String> possible) {
        return Visible.of(
                possible.isEmpty()
                        ? labels.text("catalogue.refused", parameter, given)
                        : labels.text("catalogue.refused.possible", parameter, given, String.join(", ", possible)));
    }

    private static List<String> harmless(List<String> lines) {
        return lines.stream()
                .map(line -> Visible.of(line).replace('\u202F', '\u00A0'))
                .toList();
    }
}
