package eu.sovereignty.catalogue;

import eu.sovereignty.catalogue.ProviderEntry.Region;
import eu.sovereignty.catalogue.ProviderEntry.Service;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.document.Problems;
import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What leads to providers without loading them: names, region ids, patterns of hosts. Built with the pack, each index is a
 * tree of its own, decoded only when it is asked for.
 */
final class ProviderIndex {

    /** Name to {@code provider} or {@code provider/service}. */
    static final String NAMES = "names/providers";
    /** Region id to the providers that have one of that id. */
    static final String REGIONS = "names/regions";
    /** Patterns of hosts. */
    static final String HOSTS = "names/hosts";
    /** Those of services that serve models, as keys. */
    static final String MODEL_HOSTS = "names/model-hosts";

    private static final Position HERE = Position.of("names");

    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, List<String>> regions = new TreeMap<>();
    private final List<Node> hosts = new ArrayList<>();
    private final Map<String, Node> modelHosts = new TreeMap<>();

    /** Adds a provider; a name that already leads elsewhere is a problem. */
    void add(ProviderEntry provider, Problems found) {
        name(provider.id(), provider.id(), provider.at(), found);
        name(provider.name(), provider.id(), provider.at(), found);
        provider.aliases().forEach(alias -> name(alias, provider.id(), provider.at(), found));
        for (Service service : provider.services()) {
            service.aliases().forEach(alias -> name(alias, provider.id() + "/" + service.id(), service.at(), found));
        }
        for (Region region : provider.regions()) {
            regions.computeIfAbsent(folded(region.id()), id -> new ArrayList<>())
                    .add(provider.id());
        }
        provider.endpoints().forEach(endpoint -> hosts.add(host(provider, endpoint)));
        provider.endpoints().stream()
                .filter(endpoint -> servesModels(provider, endpoint))
                .flatMap(endpoint -> endpoint.host().value().stream())
                .forEach(host -> modelHosts.put(folded(host), scalar("")));
    }

    private static boolean servesModels(ProviderEntry provider, Endpoint endpoint) {
        return endpoint.service()
                .value()
                .flatMap(provider::service)
                .filter(Service::servesModels)
                .isPresent();
    }

    private void name(String name, String target, Position at, Problems found) {
        String other = names.putIfAbsent(folded(name), target);
        if (other != null && !other.equals(target)) {
            found.add(Kind.AMBIGUOUS_NAME, at, name, other);
        }
    }

    Map<String, Node> trees() {
        Map<String, Node> trees = new TreeMap<>();
        Map<String, Node> targets = new TreeMap<>();
        names.forEach((name, target) -> targets.put(name, scalar(target)));
        trees.put(NAMES, mapping(targets));
        Map<String, Node> places = new TreeMap<>();
        regions.forEach((id, providers) -> places.put(
                id,
                new Node.Sequence(
                        HERE, providers.stream().map(ProviderIndex::scalar).toList())));
        trees.put(REGIONS, mapping(places));
        Map<String, Node> numbered = new LinkedHashMap<>();
        hosts.forEach(host -> numbered.put("" + numbered.size(), host));
        trees.put(HOSTS, mapping(numbered));
        trees.put(MODEL_HOSTS, mapping(modelHosts));
        return trees;
    }

    /** The pattern of an endpoint. */
    static HostPattern pattern(ProviderEntry provider, Endpoint endpoint) {
        return pattern((Node.Mapping) host(provider, endpoint));
    }

    /** The pattern that a tree of the index stands for. */
    static HostPattern pattern(Node.Mapping host) {
        return new HostPattern(
                host.text("host").orElse(""),
                host.text("provider").orElse(""),
                host.text("service"),
                host.text("region"),
                host.get("namesRegion").isPresent());
    }

    private static Node host(ProviderEntry provider, Endpoint endpoint) {
        Map<String, Node> host = new LinkedHashMap<>();
        put(host, "host", endpoint.host().value().map(ProviderIndex::folded));
        put(host, "provider", Optional.of(provider.id()));
        put(host, "service", endpoint.service().value());
        put(host, "region", endpoint.region().value());
        put(
                host,
                "namesRegion",
                endpoint.namesRegion().value().filter(names -> names).map(String::valueOf));
        return mapping(host);
    }

    private static void put(Map<String, Node> node, String key, Optional<String> value) {
        value.ifPresent(text -> node.put(key, scalar(text)));
    }

    private static Node mapping(Map<String, Node> values) {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        values.forEach((key, value) -> entries.put(key, new Node.Entry(HERE, value)));
        return new Node.Mapping(HERE, entries);
    }

    private static Node scalar(String text) {
        return new Node.Scalar(HERE, text, true);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
