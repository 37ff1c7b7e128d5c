package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.DatasetDeclaration.Leaving;
import eu.sovereignty.manifest.SystemDeclaration.Uses;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether the manifest says enough to follow the data of a system: which data it works on, and where the models and services
 * that work on it run. Flows are derived from these words, so a word that is left out would hide what it is about.
 */
record DataFlows(AiSystem system) {

    /**
     * True when every flow of the system can be derived; unknown with the fields that lack; false when all its data is declared
     * never to reach the hostings on which it works.
     */
    Fact<Boolean> followed() {
        List<Missing> missing = missing();
        return missing.isEmpty()
                ? new Known<>(!keptFromAll(), uses().processing().from())
                : new Unknown<>(missing);
    }

    /** The fields that would settle it. */
    List<Missing> missing() {
        List<Missing> missing = new ArrayList<>();
        boolean calls = uses().services().isKnown();
        ask(missing, uses().processing(), system.field("uses.processing"));
        if (!calls) {
            ask(missing, uses().models(), system.field("uses.models"));
        }
        system.models().forEach(model -> ask(missing, model.declared().servedBy(), model.field("servedBy")));
        system.processings().forEach(purpose -> ask(missing, purpose.declared().data(), purpose.field("data")));
        return List.copyOf(missing);
    }

    private static void ask(List<Missing> missing, Fact<?> fact, String field) {
        if (!fact.isKnown()) {
            missing.add(Missing.field(field));
        }
    }

    /** A model works on something: data that never reaches any of its places is another case than the one declared. */
    private boolean keptFromAll() {
        List<String> places = places();
        List<Dataset> data = system.processings().stream()
                .flatMap(purpose -> purpose.datasets().stream())
                .distinct()
                .toList();
        return !places.isEmpty()
                && !data.isEmpty()
                && data.stream().allMatch(set -> places.stream().allMatch(place -> keptFrom(set, place)));
    }

    private List<String> places() {
        return Stream.concat(
                        system.models().stream().flatMap(model -> model.declared().servedBy().value().stream()),
                        uses().services().value().orElse(List.of()).stream())
                .distinct()
                .toList();
    }

    private static boolean keptFrom(Dataset data, String hosting) {
        Leaving leaving = data.declared().leaves().get(hosting);
        return leaving != null && leaving.sent().holds(sent -> !sent);
    }

    private Uses uses() {
        return system.declared().uses();
    }
}
