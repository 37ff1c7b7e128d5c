package eu.sovereignty.dossier;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One reason of an access level: established, or open for want of a fact.
 *
 * @param jurisdiction empty when it is not even known which
 * @param level what it establishes; for an open link, the highest that it could come to
 * @param from what it rests on; empty for an open link
 * @param missing what would settle it; empty for an established link
 * @param beyondOffer whether it lies outside what a qualification of the provider's offer covers
 */
record AccessLink(
        Code code,
        Optional<Country> jurisdiction,
        AccessLevel level,
        List<Provenance> from,
        List<Missing> missing,
        boolean beyondOffer) {

    /** Why. */
    enum Code {
        /** The provider is of the third country: its seat is there. */
        SEAT_THERE,
        /** Data is stored or processed there. */
        PROCESSED_THERE,
        /** The company that controls the provider in the end is there. */
        PARENT,
        /** A holder there controls the provider. */
        CONTROL,
        CAPITAL_INDIVIDUAL_GT_24,
        CAPITAL_COLLECTIVE_GT_39,
        VETO_RIGHT,
        /** The provider or its group is established there. */
        ESTABLISHMENT,
        SUPPORT_ACCESS,
        REMOTE_ACCESS,
        SUBPROCESSOR,
        /** It ends encrypted connections, and so can read what passes. */
        TLS_TERMINATION,
        /** Who made a model that the provider passes requests on to, while nobody says who serves it. */
        MODEL_ENDPOINT,
        /** Requests may be worked on in any region of the provider, whatever region is declared. */
        GLOBAL_ROUTING,
        /** Technology from there, without access to data. */
        TECHNOLOGY,
        /** The vendor of a technology can reach data. */
        VENDOR_ACCESS,
        SEAT_UNKNOWN,
        OWNERSHIP_UNKNOWN,
        /** Only the id of a region is written, which several providers may have. */
        AMBIGUOUS_REGION,
        CAPITAL_UNKNOWN,
        ESTABLISHMENTS_UNKNOWN,
        PLACE_UNKNOWN,
        SUPPORT_UNKNOWN,
        SUBPROCESSORS_UNKNOWN,
        UNDERLYING_CLOUD_UNKNOWN,
        /** Where requests go is decided for each of them, or not known. */
        ROUTING_UNKNOWN,
        /** Somebody else will control the provider, or does already: it is announced and not known to be done. */
        OWNERSHIP_CHANGE_PENDING
    }

    /** An established link to a country. */
    static AccessLink established(Code code, Fact<Country> country, AccessLevel level) {
        return new AccessLink(code, country.value(), level, country.from(), List.of(), false);
    }

    /** A link whose jurisdiction is not known. */
    static AccessLink open(Code code, AccessLevel upTo, List<Missing> missing) {
        return new AccessLink(code, Optional.empty(), upTo, List.of(), missing, false);
    }

    boolean isOpen() {
        return !missing.isEmpty();
    }

    /** The same, open for want of a fact. */
    AccessLink openFor(List<Missing> wanted) {
        return new AccessLink(code, jurisdiction, level, List.of(), wanted, beyondOffer);
    }

    AccessLink atMost(AccessLevel cap) {
        return new AccessLink(code, jurisdiction, level.atMost(cap), from, missing, beyondOffer);
    }

    AccessLink at(AccessLevel other) {
        return new AccessLink(code, jurisdiction, other, from, missing, beyondOffer);
    }

    AccessLink outsideOffer() {
        return new AccessLink(code, jurisdiction, level, from, missing, true);
    }

    AccessLink as(Code other) {
        return new AccessLink(other, jurisdiction, level, from, missing, beyondOffer);
    }

    /** Key of its jurisdiction in a report: a country code, or {@code unknown}. */
    String key() {
        return jurisdiction.map(Country::code).orElse("unknown");
    }

    /** As a report shows it. */
    Map<String, Object> shown() {
        return Map.of("code", code.name(), "jurisdiction", key(), "source", source());
    }

    /** Where it comes from; for an open link, the fields that would settle it. */
    private String source() {
        return isOpen() ? missing.stream().map(Missing::field).collect(Collectors.joining(", ")) : sources(from);
    }

    /** Where something comes from, in one text. */
    static String sources(List<Provenance> from) {
        return from.stream().map(AccessLink::source).distinct().collect(Collectors.joining("; "));
    }

    private static String source(Provenance from) {
        if (from instanceof Provenance.Declared declared) {
            Position at = declared.at();
            return at.place();
        }
        return from instanceof Provenance.Catalogued catalogued ? titles(catalogued) : from.about();
    }

    private static String titles(Provenance.Catalogued catalogued) {
        String titles =
                catalogued.sourced().sources().stream().map(Source::title).collect(Collectors.joining("; "));
        return catalogued.verified() ? titles : titles + " (not verified)";
    }
}
