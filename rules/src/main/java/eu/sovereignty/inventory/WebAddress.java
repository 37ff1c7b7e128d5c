package eu.sovereignty.inventory;

import java.util.Optional;

/** The host of an address as code writes it, perhaps with a part that is filled in later. */
final class WebAddress {

    private static final String SCHEME = "://";
    private static final int LONGEST = 300;

    private WebAddress() {}

    /**
     * The host, with its port where one is written; {@code %s} and {@code {name}} in it become {@code *}.
     *
     * @param cut whether the text goes on with something that is not known
     * @return empty where there is no host, or where it is not whole
     */
    static Optional<String> host(String text, boolean cut) {
        int scheme = text.indexOf(SCHEME);
        if (scheme < 0 || text.length() > LONGEST) {
            return Optional.empty();
        }
        int start = scheme + SCHEME.length();
        int end = start;
        while (end < text.length() && "/?#".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String authority =
                text.substring(text.lastIndexOf('@', end) + 1 > start ? text.lastIndexOf('@', end) + 1 : start, end);
        boolean whole = !cut || end < text.length() || authority.endsWith(":");
        String host = open(authority.endsWith(":") ? authority.substring(0, authority.length() - 1) : authority);
        return whole && plausible(host) ? Optional.of(host) : Optional.empty();
    }

    private static String open(String authority) {
        String host = authority.replace("%s", "*");
        int brace = host.indexOf('{');
        int end = host.indexOf('}', Math.max(brace, 0));
        return brace >= 0 && end > brace ? host.substring(0, brace) + "*" + host.substring(end + 1) : host;
    }

    private static boolean plausible(String host) {
        return !host.isEmpty()
                && !host.startsWith("*:")
                && !host.equals("*")
                && host.chars().allMatch(c -> Character.isLetterOrDigit(c) || ".-_:*".indexOf(c) >= 0);
    }
}
