package eu.sovereignty.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Clients that one part of a repository has as a library, and that other parts configure: a module with the starter, and the
 * application with its settings beside it. Where only one part has the client, and sets nothing, the settings of the parts
 * without a client of their own are for it.
 */
final class LibraryClients {

    private LibraryClients() {}

    /** The same sightings by part and technology, with such settings in the part that has the client. */
    static Map<Part, List<Sighting>> joined(Map<Part, List<Sighting>> groups) {
        Map<Part, List<Sighting>> joined = new TreeMap<>(groups);
        groups.keySet().stream().map(Part::technology).distinct().forEach(technology -> join(technology, joined));
        return joined;
    }

    private static void join(String technology, Map<Part, List<Sighting>> groups) {
        List<Part> parts = groups.keySet().stream()
                .filter(part -> part.technology().equals(technology))
                .toList();
        List<Part> libraries = parts.stream()
                .filter(part -> isLibrary(groups.getOrDefault(part, List.of())))
                .toList();
        if (libraries.size() != 1) {
            return;
        }
        List<Sighting> client = new ArrayList<>(groups.getOrDefault(libraries.get(0), List.of()));
        for (Part part : parts) {
            List<Sighting> group = groups.getOrDefault(part, List.of());
            if (isSettings(group)) {
                client.addAll(group);
                groups.remove(part);
            }
        }
        groups.put(libraries.get(0), client);
    }

    private static boolean isLibrary(List<Sighting> group) {
        return group.stream().anyMatch(one -> runs(one) && Establishment.shows(one))
                && group.stream().allMatch(one -> one.says() instanceof Says.Present);
    }

    private static boolean isSettings(List<Sighting> group) {
        return group.stream().allMatch(LibraryClients::isSetting)
                && group.stream().anyMatch(one -> runs(one) && !(one.says() instanceof Says.Present));
    }

    private static boolean isSetting(Sighting one) {
        return one.detector().equals(SettingsDetector.NAME)
                && !(one.says() instanceof Says.Present present && present.means() != Says.Means.CONFIGURATION);
    }

    private static boolean runs(Sighting one) {
        return one.scope() == Scope.PRODUCTION;
    }
}
