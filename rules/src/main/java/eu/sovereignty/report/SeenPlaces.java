package eu.sovereignty.report;

import eu.sovereignty.inventory.Item;
import eu.sovereignty.inventory.ModelSeen;
import eu.sovereignty.inventory.Says;
import eu.sovereignty.inventory.Sighting;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The places of uses: those of a technology stand with every model of it, and not all of them are about each. */
final class SeenPlaces {

    private final Map<String, Set<String>> models = new HashMap<>();

    /** The places of all items of an inventory. */
    SeenPlaces(List<Item> items) {
        items.forEach(item -> item.technology()
                .ifPresent(technology -> models.computeIfAbsent(technology, none -> new HashSet<>())
                        .add(model(item))));
    }

    /** Whether a place names the model of an item, or is its weights. */
    static boolean names(Sighting place, Item item) {
        String model = model(item);
        return (place.says() instanceof Says.Model named && named.name().equals(model))
                || (place.says() instanceof Says.Weights && place.at().file().equals(model));
    }

    private static String model(Item item) {
        return item.model().map(ModelSeen::name).orElse("");
    }

    /**
     * What shows a use: every place, without mentions in code where the technology is used with other models too and a place
     * names this one, because a mention may be the client of another model.
     */
    List<Sighting> of(Item item) {
        boolean apart = oneOfSeveral(item) && item.places().stream().anyMatch(place -> names(place, item));
        return apart
                ? item.places().stream()
                        .filter(place -> names(place, item) || !mention(place))
                        .toList()
                : item.places();
    }

    private boolean oneOfSeveral(Item item) {
        return item.technology()
                .filter(technology -> models.getOrDefault(technology, Set.of()).size() > 1)
                .isPresent();
    }

    private static boolean mention(Sighting place) {
        return place.says() instanceof Says.Present present && present.means() == Says.Means.CODE;
    }
}
