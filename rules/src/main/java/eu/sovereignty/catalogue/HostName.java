package eu.sovereignty.catalogue;

import java.util.Locale;

/** The host in an address. */
public final class HostName {

    private HostName() {}

    /** The host of an address, or of a text that can be one, in lower case; without user, port, path and the dot of the root. */
    public static String of(String address) {
        int scheme = address.indexOf("://");
        String rest = scheme < 0 ? address : address.substring(scheme + 3);
        String authority = until(rest, "/?#");
        String server = authority.substring(authority.lastIndexOf('@') + 1);
        String host = server.startsWith("[") ? until(server, "]") + "]" : until(server, ":");
        String bare = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        return bare.toLowerCase(Locale.ROOT);
    }

    private static String until(String text, String ends) {
        int end = 0;
        while (end < text.length() && ends.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(0, end);
    }
}
