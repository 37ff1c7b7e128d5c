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
        return overlap(pattern, 0, other.pattern, 0, new Boolean[pattern.length() + 1][other.pattern.length() + 1]);
    }

    boolean sameTarget(HostPattern other) {
        return provider.equals(other.provider) && service.equals(other.service) && region.equals(other.region);
    }

    private static boolean overlap(String one, int i, String two, int j, Boolean[][] known) {
        Boolean seen = known[i][j];
        if (seen == null) {
            seen = compare(one, i, two, j, known);
            known[i][j] = seen;
        }
        return seen;
    }

    private static boolean compare(String one, int i, String two, int j, Boolean[][] known) {
        if (i == one.length() && j == two.length()) {
            return true;
        }
        if (i < one.length() && one.charAt(i) == '*') {
            return overlap(one, i + 1, two, j, known) || (j < two.length() && overlap(one, i, two, j + 1, known));
        }
        if (j < two.length() && two.charAt(j) == '*') {
            return overlap(one, i, two, j + 1, known) || (i < one.length() && overlap(one, i + 1, two, j, known));
        }
        return i < one.length()
                && j < two.length()
                && one.charAt(i) == two.charAt(j)
                && overlap(one, i + 1, two, j + 1, known);
    }
}
