package eu.sovereignty.catalogue;

import java.util.Optional;

/**
 * A pattern of hosts, {@code *} for any run of characters, and what a host that it matches belongs to.
 *
 * @param provider id
 * @param service id without the provider; empty where the host says nothing of it
 * @param region id; empty where the host says nothing of it
 * @param namesRegion whether what stands for the last {@code *} ends in the id of a region
 */
record HostPattern(
        String pattern, String provider, Optional<String> service, Optional<String> region, boolean namesRegion) {

    boolean matches(String host) {
        return Glob.matches(pattern, host);
    }

    /** How much of a host it fixes: of patterns that match, the heaviest says most. */
    int weight() {
        return (int) pattern.chars().filter(c -> c != '*').count();
    }

    /**
     * The last label that stands for the last {@code *}: {@code eu-west-3} in {@code s3.eu-west-3.amazonaws.com} for
     * {@code *.amazonaws.com}.
     */
    Optional<String> lastLabel(String host) {
        int star = pattern.lastIndexOf('*');
        int end = host.length() - (pattern.length() - star - 1);
        if (!namesRegion || star < 0 || end < 0) {
            return Optional.empty();
        }
        String before = host.substring(0, end);
        int fixed = pattern.indexOf('*') == star ? star : 0;
        return Optional.of(before.substring(Math.max(before.lastIndexOf('.') + 1, fixed)))
                .filter(label -> !label.isEmpty());
    }

    /** Whether some host is matched by both. */
    boolean overlaps(HostPattern other) {
        return Glob.meet(pattern, other.pattern);
    }

    boolean sameTarget(HostPattern other) {
        return provider.equals(other.provider) && service.equals(other.service) && region.equals(other.region);
    }
}
