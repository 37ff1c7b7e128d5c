package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.TechnologyEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Providers that objects name beside their models: they answer where no client is known, or where it is one of many. */
final class StatedProviders {

    private final Map<String, Operator> alone = new HashMap<>();
    private final List<Sighting> sightings = new ArrayList<>();

    StatedProviders(Catalogue catalogue, List<Sighting> adopted) {
        Map<String, String> owners = new HashMap<>();
        adopted.stream()
                .filter(sighting -> sighting.says() instanceof Says.Model)
                .forEach(model -> model.technology().ifPresent(owner -> owners.put(place(model), owner)));
        for (Sighting sighting : adopted) {
            boolean stated = sighting.says() instanceof Says.Called
                    && sighting.technology().isEmpty();
            Optional<String> owner = Optional.ofNullable(owners.get(place(sighting)));
            if (stated && owner.isEmpty() && sighting.says() instanceof Says.Called called) {
                alone.put(place(sighting), called.operator());
            } else if (stated && owner.filter(one -> ofMany(catalogue, one)).isPresent()) {
                sightings.add(sighting.of(owner.get()));
                continue;
            }
            sightings.add(sighting);
        }
    }

    private static boolean ofMany(Catalogue catalogue, String technology) {
        return catalogue
                .technologies()
                .entry(technology)
                .filter(entry -> !entry.callsItsOperator() || !ofOne(entry))
                .isPresent();
    }

    private static boolean ofOne(TechnologyEntry entry) {
        return entry.operatedBy()
                .map(TechnologyUse::operator)
                .filter(Operator.Provider.class::isInstance)
                .isPresent();
    }

    private static String place(Sighting sighting) {
        return sighting.within().isEmpty() ? "" : sighting.at().file() + ' ' + sighting.within();
    }

    /** The sightings, each statement with the technology of its model. */
    List<Sighting> sightings() {
        return sightings;
    }

    /** Who answers for a model that no technology is known of. */
    Optional<Operator> of(Sighting model) {
        return Optional.ofNullable(alone.get(place(model)));
    }
}
