package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.TechnologyEntry;
import eu.sovereignty.catalogue.TechnologyEntry.Client;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The names by which a file of code knows what it imports: whose they are, and which provider some of them call. */
final class ClientNames {

    private final Catalogue catalogue;
    private final Map<String, String> technologies = new HashMap<>();
    private final Map<String, Client> clients = new HashMap<>();

    ClientNames(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** A name that an import gives. */
    void imported(String name, String technology) {
        technologies.put(name, technology);
        entry(technology).flatMap(entry -> entry.client(name)).ifPresent(client -> clients.put(name, client));
    }

    /** A variable that holds what a call of a technology gave; an import of the same name stays what it is. */
    void assigned(String variable, String technology) {
        technologies.putIfAbsent(variable, technology);
    }

    /** The technology of the longest beginning of a dotted name. */
    Optional<String> technology(String chain) {
        for (int end = chain.length(); end > 0; end = chain.lastIndexOf('.', end - 1)) {
            String technology = technologies.get(chain.substring(0, end));
            if (technology != null) {
                return Optional.of(technology);
            }
        }
        return Optional.empty();
    }

    /** Who is called by a dotted name whose first part is imported. */
    Optional<Client> client(String chain) {
        int dot = chain.indexOf('.');
        return Optional.ofNullable(clients.get(dot < 0 ? chain : chain.substring(0, dot)));
    }

    /** Who is called by a name of a model that says it, {@code anthropic/claude-sonnet-4}. */
    Optional<Client> before(String technology, String model) {
        int end = end(model);
        return end == 0 ? Optional.empty() : entry(technology).flatMap(entry -> entry.client(model.substring(0, end)));
    }

    /** Behind the first sign that parts the name of a provider from that of its model. */
    private static int end(String model) {
        for (int i = 0; i < model.length(); i++) {
            if (model.charAt(i) == '/' || model.charAt(i) == ':') {
                return i + 1;
            }
        }
        return 0;
    }

    private Optional<TechnologyEntry> entry(String technology) {
        return catalogue.technologies().entry(technology);
    }
}
