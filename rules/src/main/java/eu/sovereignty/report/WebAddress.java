package eu.sovereignty.report;

import java.util.Optional;

/** Addresses that may become links: the web, and nothing that a browser would run. */
final class WebAddress {

    private static final String HEXADECIMAL = "0123456789abcdefABCDEF";
    private static final String FORBIDDEN = " \"<>\\^`{|}[]";

    private WebAddress() {}

    static Optional<String> of(String address) {
        return Optional.of(address).filter(url -> url.startsWith("https://") || url.startsWith("http://"));
    }

    /** An address that formats take which ask for a well-formed one (RFC 3987); empty where it is none. */
    static Optional<String> wellFormed(String address) {
        return of(address)
                .filter(WebAddress::hasHost)
                .filter(url -> url.indexOf('#') == url.lastIndexOf('#')
                        && url.chars().noneMatch(WebAddress::isForbidden)
                        && url.codePoints().allMatch(Visible::isHarmless)
                        && percentsEscape(url));
    }

    private static boolean hasHost(String url) {
        int host = url.indexOf("//") + 2;
        return host < url.length() && Character.isLetterOrDigit(url.charAt(host));
    }

    private static boolean isForbidden(int character) {
        return FORBIDDEN.indexOf(character) >= 0;
    }

    private static boolean percentsEscape(String url) {
        for (int at = url.indexOf('%'); at >= 0; at = url.indexOf('%', at + 1)) {
            if (at + 2 >= url.length() || !isHexadecimal(url.charAt(at + 1)) || !isHexadecimal(url.charAt(at + 2))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHexadecimal(char character) {
        return HEXADECIMAL.indexOf(character) >= 0;
    }
}
