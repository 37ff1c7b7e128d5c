package eu.sovereignty.inventory;

import java.util.Locale;
import java.util.Optional;

/** Hosts in texts. */
final class Addresses {

    private static final int LONGEST_HOST = 253;

    private Addresses() {}

    /**
     * The host that an address names, in lower case, with its port where one is written, without scheme, user and path.
     *
     * @param address an address, or a host alone; {@code *} for what is not known of it
     */
    static Optional<String> host(String address) {
        int scheme = address.indexOf("://");
        String rest = scheme < 0 ? address : address.substring(scheme + 3);
        int end = 0;
        while (end < rest.length() && "/?#\"'`<>,;\\ \t\n)]|".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String authority = rest.substring(0, end);
        String host = authority.substring(authority.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        return Optional.of(host.endsWith(".") || host.endsWith(":") ? host.substring(0, host.length() - 1) : host)
                .filter(Addresses::plausible);
    }

    /** The same with the parts that are filled in while a program runs, {@code %s} and <code>{resource}</code>, as a star. */
    static String withoutFormats(String text) {
        if (text.indexOf('%') < 0 && text.indexOf('{') < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        for (int at = 0; at < text.length(); ) {
            int end = endOfFormat(text, at);
            plain.append(end == at ? text.charAt(at) : '*');
            at = Math.max(end, at + 1);
        }
        return plain.toString();
    }

    /**
     * Whether a name is that of a zone of private endpoints, {@code privatelink.openai.azure.com}: it says how names are
     * resolved, and nothing is called by it. Source: Azure Private Link, "private DNS zone values".
     */
    static boolean ofPrivateZone(String host) {
        int at = host.indexOf("privatelink.");
        return at == 0 || (at > 0 && (host.charAt(at - 1) == '.' || host.charAt(at - 1) == '*'));
    }

    private static int endOfFormat(String text, int at) {
        if (text.startsWith("%s", at)) {
            return at + 2;
        }
        int brace = text.startsWith("${", at) ? at + 1 : at;
        if (text.charAt(brace) != '{') {
            return at;
        }
        int end = brace + 1;
        while (end < text.length() && end - brace < 100 && "{}/\"' ".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '}' ? end + 1 : at;
    }

    private static boolean plausible(String host) {
        if (host.isEmpty() || host.length() > LONGEST_HOST || host.charAt(0) == '.' || host.charAt(0) == ':') {
            return false;
        }
        boolean letter = false;
        for (int i = 0; i < host.length(); i++) {
            char c = host.charAt(i);
            letter |= Character.isLetterOrDigit(c);
            if (!Character.isLetterOrDigit(c) && "-._:*[]".indexOf(c) < 0) {
                return false;
            }
        }
        return letter;
    }
}
