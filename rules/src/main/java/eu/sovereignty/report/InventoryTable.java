package eu.sovereignty.report;

import eu.sovereignty.fact.Language;
import eu.sovereignty.inventory.Item;
import eu.sovereignty.inventory.Sighting;
import eu.sovereignty.inventory.Unread;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An inventory on the console: what is used first, what is only a hint last, and what was not read. */
public final class InventoryTable {

    private static final int WIDEST = 40;
    private static final int EXAMPLES = 5;

    private final InventoryModel model;
    private final Labels labels;
    private final InventoryWords words;

    /** The table of an inventory. */
    public InventoryTable(InventoryModel model) {
        this.model = model;
        this.labels = new Labels(model.language());
        this.words = new InventoryWords(model, labels);
    }

    /** One sentence with the numbers. */
    public String headline() {
        return Visible.of(labels.text(
                "inventory.headline",
                labels.count("inventory.uses", (int) model.inventory().items().stream()
                        .filter(Item::established)
                        .count()),
                labels.count("inventory.files", model.inventory().files())));
    }

    /** The lines of the console, the headline first; where the reports lie is said by the caller. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(headline());
        rows(model.inventory().items().stream().filter(Item::established).toList(), lines);
        List<Item> hints = model.inventory().items().stream()
                .filter(item -> !item.established())
                .toList();
        if (!hints.isEmpty()) {
            lines.add(labels.count("inventory.hints", hints.size()));
            rows(hints, lines);
        }
        lines.addAll(unread());
        return lines.stream()
                .map(line -> Visible.of(line).replace('\u202F', '\u00A0'))
                .toList();
    }

    /** The sentence that says where a report lies. */
    public String written(String path) {
        return Visible.of(labels.text("inventory.written", path));
    }

    /** The sentence that says that nothing could be written. */
    public static String unwritable(Language language, String reason) {
        return Visible.of(new Labels(language).text("inventory.unwritable", reason));
    }

    private void rows(List<Item> items, List<String> lines) {
        List<List<String>> rows = items.stream().map(this::row).toList();
        int[] widths = new int[5];
        rows.forEach(row -> {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(
                        widths[i], row.get(i).codePointCount(0, row.get(i).length()));
            }
        });
        rows.forEach(row -> lines.add(line(row, widths)));
    }

    private static String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder(" ");
        for (int i = 0; i < widths.length; i++) {
            String cell = row.get(i);
            line.append(' ').append(cell).append(" ".repeat(widths[i] - cell.codePointCount(0, cell.length()) + 1));
        }
        return line.append(row.get(widths.length)).toString();
    }

    private List<String> row(Item item) {
        return List.of(
                shortened(model.title(item)),
                shortened(words.operator(item)),
                shortened(item.model().map(words::model).orElse("")),
                labels.word(item.scope()),
                item.disabled() ? labels.text("inventory.disabled") : "",
                places(item));
    }

    private static String places(Item item) {
        Sighting first = item.places().stream()
                .min(Comparator.comparing(Sighting::scope))
                .orElseThrow();
        String line = first.at().line() == 0 ? "" : ":" + first.at().line();
        String more = item.places().size() > 1 ? " (+" + (item.places().size() - 1) + ")" : "";
        return first.at().file() + line + more;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= WIDEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private List<String> unread() {
        Map<Unread.Reason, List<Unread>> byReason = new TreeMap<>();
        model.inventory()
                .unread()
                .forEach(unread -> byReason.computeIfAbsent(unread.reason(), none -> new ArrayList<>())
                        .add(unread));
        List<String> lines = new ArrayList<>();
        byReason.forEach((reason, all) ->
                lines.add(labels.text("inventory.unread", labels.word(reason), all.size(), examples(all))));
        return lines;
    }

    private static String examples(List<Unread> all) {
        List<String> paths = all.stream().limit(EXAMPLES).map(Unread::path).toList();
        return String.join(", ", paths) + (all.size() > EXAMPLES ? ", …" : "");
    }
}
