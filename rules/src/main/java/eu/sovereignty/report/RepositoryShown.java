package eu.sovereignty.report;

import eu.sovereignty.inventory.Inventory;
import eu.sovereignty.inventory.Item;
import eu.sovereignty.inventory.Sighting;
import eu.sovereignty.inventory.Unread;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the repository shows, in words: every use of AI with its places, and what was not read, by reason.
 *
 * @param files how many files there were; 0 when nobody looked
 */
public record RepositoryShown(int files, List<Use> uses, List<Skipped> skipped) {

    /**
     * A use of AI.
     *
     * @param established whether it is more than a hint
     */
    public record Use(
            String name,
            String operator,
            String model,
            String scope,
            String confidence,
            boolean established,
            List<String> places) {

        public Use {
            places = List.copyOf(places);
        }
    }

    /** Files that were not read for one reason, each with its detail where there is one. */
    public record Skipped(String reason, List<String> files) {

        public Skipped {
            files = List.copyOf(files);
        }
    }

    public RepositoryShown {
        uses = List.copyOf(uses);
        skipped = List.copyOf(skipped);
    }

    /** An inventory of nothing. */
    static final RepositoryShown NONE = new RepositoryShown(0, List.of(), List.of());

    static RepositoryShown of(InventoryModel model, Labels labels) {
        InventoryWords words = new InventoryWords(model, labels);
        Inventory inventory = model.inventory();
        SeenPlaces places = new SeenPlaces(inventory.items());
        return new RepositoryShown(
                inventory.files(),
                inventory.items().stream()
                        .map(item -> use(item, places.of(item), words, labels))
                        .toList(),
                skipped(inventory, labels));
    }

    private static Use use(Item item, List<Sighting> places, InventoryWords words, Labels labels) {
        String name = words.model().title(item);
        return new Use(
                item.disabled() ? name + " (" + labels.text("inventory.disabled") + ")" : name,
                words.operator(item),
                item.model().map(words::model).orElse(""),
                labels.word(item.scope()),
                labels.word(item.confidence()),
                item.established(),
                places.stream().map(RepositoryShown::place).distinct().toList());
    }

    private static String place(Sighting sighting) {
        return sighting.at().line() == 0
                ? sighting.at().file()
                : sighting.at().file() + ":" + sighting.at().line();
    }

    private static List<Skipped> skipped(Inventory inventory, Labels labels) {
        Map<Unread.Reason, List<String>> byReason = new TreeMap<>();
        inventory
                .unread()
                .forEach(unread -> byReason.computeIfAbsent(unread.reason(), none -> new ArrayList<>())
                        .add(unread.detail().isEmpty() ? unread.path() : unread.path() + " (" + unread.detail() + ")"));
        return byReason.entrySet().stream()
                .map(reason -> new Skipped(labels.word(reason.getKey()), reason.getValue()))
                .toList();
    }
}
