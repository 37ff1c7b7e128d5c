package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Resolution;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Says.Means;
import java.util.List;
import java.util.Optional;

/** Addresses of models in texts: hosts that serve them, and paths that only such services have. */
final class ModelHosts {

    /** Technology of what is called without a library. */
    static final String PLAIN = "generic-openai-compatible";

    /** Paths of the interfaces of OpenAI, Anthropic and Ollama, which many services have taken over. */
    private static final List<String> PATHS =
            List.of("/chat/completions", "/v1/completions", "/v1/embeddings", "/v1/messages", "/api/generate");

    private static final List<String> PATHS_THAT_SAY_ENOUGH = List.of("/chat/completions", "/v1/embeddings");

    /** What pages of a site may connect to: leave to do so, and no more. */
    private static final String POLICY = "connect-src";

    private final Catalogue catalogue;

    ModelHosts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** What a place is like at which a text stands. */
    record Place(Position at, Scope scope, Means means, Optional<String> profile) {}

    /** Texts of which one stands wherever this finds something that no table of technologies has. */
    static List<String> anchors(Catalogue catalogue) {
        return java.util.stream.Stream.concat(PATHS_THAT_SAY_ENOUGH.stream(), catalogue.anchorsOfModelHosts().stream())
                .toList();
    }

    /** Texts of which one stands wherever this finds anything at all. */
    static List<String> anchorsOfAll(Catalogue catalogue) {
        return java.util.stream.Stream.of(
                        PATHS,
                        catalogue.anchorsOfModelHosts(),
                        catalogue.technologies().anchorsOfHosts())
                .flatMap(List::stream)
                .toList();
    }

    /** Looks at a text: a string of a program, a value of configuration, a line of a script (as one of a deployment). */
    void look(String text, Place place, Sightings into) {
        boolean policy = text.contains(POLICY);
        if (!policy && place.means() != Means.DEPLOYMENT && prose(text)) {
            return;
        }
        boolean found = false;
        for (int scheme = text.indexOf("://"); scheme >= 0; scheme = text.indexOf("://", scheme + 3)) {
            found |= address(text.substring(scheme + 3), place, policy, into);
        }
        if (!found && text.indexOf("://") < 0 && text.indexOf(' ') < 0) {
            found = text.indexOf('.') > 0 && host(text, place, policy, into);
            if (!found && text.indexOf('/') >= 0 && hasOneOf(text, PATHS_THAT_SAY_ENOUGH)) {
                into.add(
                        Optional.of(PLAIN),
                        Strength.WEAK,
                        place.at(),
                        place.scope(),
                        text,
                        new Says.Present(place.means()),
                        place.profile());
            }
        }
    }

    /** A sentence that holds an address tells of it; a value is the address, or begins with it. */
    private static boolean prose(String text) {
        String value = text.strip();
        return value.indexOf(' ') >= 0 && !value.startsWith("http");
    }

    /** Whether a host serves models, or belongs to a technology that does. */
    boolean serves(String host) {
        return catalogue.servesModels(Hosts.withoutPort(host))
                || technology(host)
                        .filter(match -> match.strength() == Strength.STRONG)
                        .isPresent();
    }

    private boolean address(String rest, Place place, boolean policy, Sightings into) {
        if (host(rest, place, policy, into)) {
            return true;
        }
        String plain = Addresses.withoutFormats(rest);
        Optional<String> host = Addresses.host(plain).filter(name -> !name.startsWith("*"));
        int slash = plain.indexOf('/');
        if (host.isEmpty() || slash < 0 || !hasOneOf(untilSpace(plain, slash), PATHS)) {
            return false;
        }
        add(Optional.empty(), Strength.WEAK, host.get(), place, into);
        return true;
    }

    private boolean host(String text, Place place, boolean policy, Sightings into) {
        Optional<String> host = Addresses.host(Addresses.withoutFormats(text))
                .filter(name -> name.length() > 3 && !Addresses.ofPrivateZone(name));
        Optional<TechnologyMatch> technology = host.flatMap(this::technology);
        boolean serves = host.filter(name -> catalogue.servesModels(Hosts.withoutPort(name)))
                .isPresent();
        if (technology.isEmpty() && !serves) {
            return false;
        }
        Strength strength = policy
                ? Strength.WEAK
                : technology.map(TechnologyMatch::strength).orElse(Strength.STRONG);
        add(
                serves ? Optional.empty() : technology.map(TechnologyMatch::technology),
                serves && !policy ? Strength.STRONG : strength,
                host.get(),
                place,
                into);
        return true;
    }

    private Optional<TechnologyMatch> technology(String host) {
        return catalogue
                .technologies()
                .host(host)
                .filter(match -> !match.technology().equals(PLAIN));
    }

    private static void add(Optional<String> technology, Strength strength, String host, Place place, Sightings into) {
        into.add(technology, strength, place.at(), place.scope(), host, new Says.Host(host), place.profile());
        if (technology.isPresent() && strength == Strength.STRONG) {
            into.add(
                    technology,
                    strength,
                    place.at(),
                    place.scope(),
                    host,
                    new Says.Present(place.means()),
                    place.profile());
        }
    }

    private static boolean hasOneOf(String text, List<String> parts) {
        return parts.stream().anyMatch(text::contains);
    }

    private static String untilSpace(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }

    /** Whether the catalogue knows who answers at a host. */
    boolean known(String host) {
        return catalogue.resolve(Hosts.withoutPort(host)) instanceof Resolution.Found;
    }
}
