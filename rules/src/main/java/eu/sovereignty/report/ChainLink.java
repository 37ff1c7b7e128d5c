package eu.sovereignty.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One link of the fact {@code chain} of a hosting.
 *
 * @param role what it is in the chain
 * @param name as it is known, or a question mark
 * @param country a code, or {@code unknown}
 * @param controlledBy who controls it, each with its country; empty where nobody is known to
 * @param access whether it can technically reach data; empty where that is not established
 */
record ChainLink(String role, String name, String country, List<String> controlledBy, Optional<Boolean> access) {

    /** The links that a fact tells; none where there is no such fact. */
    static List<ChainLink> all(Map<String, Object> facts) {
        return facts.getOrDefault("chain", List.of()) instanceof List<?> links
                ? links.stream().map(link -> of((Map<?, ?>) link)).toList()
                : List.of();
    }

    private static ChainLink of(Map<?, ?> link) {
        return new ChainLink(
                String.valueOf(link.get("role")),
                String.valueOf(link.get("name")),
                String.valueOf(link.get("country")),
                link.get("controlledBy") instanceof List<?> names
                        ? names.stream().map(String::valueOf).toList()
                        : List.of(),
                link.get("technicalAccess") instanceof Boolean known ? Optional.of(known) : Optional.empty());
    }

    boolean is(String other) {
        return role.equals(other);
    }

    /** Whether something of it is not established. */
    boolean isOpen() {
        return access.isEmpty() || country.equals("unknown") || name.equals("?");
    }
}
