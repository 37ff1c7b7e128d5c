package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Resolution;
import java.util.List;
import java.util.Locale;

/** Who answers at an address. */
final class Hosts {

    private static final List<String> OWN_SUFFIXES =
            List.of(".localhost", ".local", ".internal", ".svc", ".svc.cluster.local", ".lan", ".test", ".home.arpa");
    private static final List<String> OWN_NETWORKS = List.of("127.", "10.", "192.168.", "169.254.", "0.0.0.0");

    private final Catalogue catalogue;

    Hosts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Who answers at a host, with or without a port. */
    Operator operator(String host) {
        String name = withoutPort(host);
        if (own(name)) {
            return new Operator.Local();
        }
        return catalogue.resolve(name) instanceof Resolution.Found found
                ? new Operator.Provider(found.provider())
                : new Operator.Undetermined(host);
    }

    static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > 0 && host.indexOf(':') == colon ? host.substring(0, colon) : host;
    }

    /** Names and numbers that nobody outside the own network answers to (RFC 1918, RFC 6761, RFC 6762, RFC 8375). */
    static boolean own(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        return (name.indexOf('.') < 0 && name.indexOf('*') < 0)
                || OWN_SUFFIXES.stream().anyMatch(name::endsWith)
                || OWN_NETWORKS.stream().anyMatch(name::startsWith)
                || ownBetween16And31(name);
    }

    private static boolean ownBetween16And31(String name) {
        String[] parts = name.split("\\.", -1);
        return parts.length == 4
                && parts[0].equals("172")
                && parts[1].length() == 2
                && parts[1].compareTo("16") >= 0
                && parts[1].compareTo("31") <= 0;
    }
}
