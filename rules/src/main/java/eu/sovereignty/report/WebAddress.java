package eu.sovereignty.report;

import java.util.Optional;

/** Addresses that may become links: the web, and nothing that a browser would run. */
final class WebAddress {

    private WebAddress() {}

    static Optional<String> of(String address) {
        return Optional.of(address).filter(url -> url.startsWith("https://") || url.startsWith("http://"));
    }
}
