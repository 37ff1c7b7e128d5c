package eu.sovereignty.catalogue;

import eu.sovereignty.catalogue.ProviderEntry.Region;
import eu.sovereignty.catalogue.ProviderEntry.Service;
import eu.sovereignty.catalogue.Resolution.Found;
import eu.sovereignty.catalogue.Resolution.RegionAlone;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Understands what people write for where something runs. In this order: a name, {@code provider/…}, a host or an address,
 * the id of a region. Nothing is guessed: the id of a region alone gives its candidates.
 */
final class References {

    private final CatalogueTrees trees;
    private final Function<String, Optional<ProviderEntry>> providers;

    References(CatalogueTrees trees, Function<String, Optional<ProviderEntry>> providers) {
        this.trees = trees;
        this.providers = providers;
    }

    Resolution of(String written) {
        String text = written.strip();
        return named(written, text)
                .or(() -> slashed(written, text))
                .or(() -> host(written, text))
                .or(() -> region(written, text))
                .orElseGet(() -> new Resolution.Unknown(written));
    }

    private Optional<Resolution> named(String written, String name) {
        return trees.target(name).map(target -> found(written, target, ""));
    }

    private Optional<Resolution> slashed(String written, String text) {
        int slash = text.indexOf('/');
        return slash < 0 || text.contains("://")
                ? Optional.empty()
                : trees.target(text.substring(0, slash))
                        .map(target -> found(written, target, text.substring(slash + 1)));
    }

    /**
     * What follows a provider: a region, whose id may hold a slash, or a service and perhaps a region.
     *
     * @param target {@code provider} or {@code provider/service}
     */
    private Resolution found(String written, String target, String rest) {
        String[] parts = target.split("/", 2);
        Optional<String> service = parts.length > 1 ? Optional.of(parts[1]) : Optional.empty();
        ProviderEntry entry = providers.apply(parts[0]).orElseThrow();
        Optional<String> region = entry.region(rest).map(Region::id);
        if (rest.isEmpty() || region.isPresent()) {
            return new Found(written, entry.id(), service, region, Optional.empty());
        }
        int slash = rest.indexOf('/');
        String first = slash < 0 ? rest : rest.substring(0, slash);
        String second = slash < 0 ? "" : rest.substring(slash + 1);
        Optional<String> named = entry.service(first).map(Service::id);
        Optional<String> left = Optional.of(named.isPresent() ? second : rest).filter(text -> !text.isEmpty());
        Optional<String> place = left.flatMap(entry::region).map(Region::id);
        return new Found(
                written, entry.id(), named.or(() -> service), place, place.isPresent() ? Optional.empty() : left);
    }

    private Optional<Resolution> host(String written, String text) {
        return Optional.of(HostName.of(text))
                .filter(name -> name.contains(".") && !name.contains(" "))
                .flatMap(host -> heaviest(host)
                        .map(pattern -> new Found(
                                written,
                                pattern.provider(),
                                pattern.service(),
                                pattern.region().or(() -> regionIn(pattern, host)),
                                Optional.empty())));
    }

    private Optional<HostPattern> heaviest(String host) {
        return trees.hosts()
                .filter(pattern -> pattern.matches(host))
                .max(Comparator.comparingInt(HostPattern::weight).thenComparing(HostPattern::pattern));
    }

    private Optional<String> regionIn(HostPattern pattern, String host) {
        return pattern.lastLabel(host)
                .flatMap(label -> providers.apply(pattern.provider()).flatMap(entry -> entry.region(label)))
                .map(Region::id);
    }

    private Optional<Resolution> region(String written, String text) {
        List<String> candidates = trees.providersOfRegion(text).stream()
                .map(provider -> provider + "/" + text.toLowerCase(Locale.ROOT))
                .toList();
        return candidates.isEmpty() ? Optional.empty() : Optional.of(new RegionAlone(written, candidates));
    }
}
