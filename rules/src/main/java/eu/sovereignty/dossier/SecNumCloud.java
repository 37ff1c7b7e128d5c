package eu.sovereignty.dossier;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Unknown;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether the offer that a hosting uses holds a valid SecNumCloud qualification on the day of the case.
 *
 * <p>A qualification belongs to a named offer, not to a company, and only an entry in the catalogue of ANSSI proves it: what
 * the catalogue says comes before what the manifest claims. Past its end a qualification is unknown, not valid. A certificate
 * that is declared with evidence, and that no catalogue knows, is for a person to look up. Sources: law notes, gdpr-fr 5.3 and cloud-act 5b.
 *
 * @param reason what decided, {@code SNC_QUALIFIED}
 */
public record SecNumCloud(Reason reason, Fact<Boolean> qualified) {

    /** What decided. */
    public enum Reason {
        /** The offer stands in the catalogue and the day lies within the qualification. */
        SNC_QUALIFIED,
        /** Qualified for a time that the catalogue does not know and the manifest states with evidence. */
        SNC_DECLARED,
        /** Declared with evidence, and no catalogue knows of it: only ANSSI's own catalogue, which a person reads, proves it. */
        SNC_NOT_CATALOGUED,
        /** The service that is named is one of another provider. */
        SERVICE_OF_ANOTHER_PROVIDER,
        /** Being qualified: not qualified. */
        SNC_IN_PROGRESS,
        /** The offer stands in the catalogue without a qualification. */
        OFFER_NOT_SNC,
        /** No offer of the provider is qualified. */
        PROVIDER_NOT_SNC,
        /** Nothing is claimed for a provider that no catalogue has. */
        SNC_NOT_CLAIMED,
        /** What is claimed belongs to another offer. */
        WRONG_OFFER_FOR_SNC,
        /** Past its end, without a known renewal. */
        SNC_EXPIRED_OR_UNKNOWN,
        /** Qualified for a time that the catalogue does not know. */
        SNC_DATES_UNKNOWN,
        /** Before the day of the known decision; whether an earlier one existed is not known. */
        SNC_BEFORE_KNOWN_DECISION,
        /** Which offer is used is not known, and a qualification belongs to one: the provider has one, or one is claimed. */
        OFFER_NOT_NAMED,
        /** Storage or processing outside the Union, which the referential excludes (19.2 b). */
        SNC_OUTSIDE_PERIMETER,
        /** Claimed with evidence for a day later than what the catalogue has seen. */
        SNC_CLAIMED_SINCE_CATALOGUE,
        /** Claimed without what would support the claim. */
        SNC_CLAIM_UNSUPPORTED,
        /** Neither the catalogue nor the manifest says. */
        SNC_UNKNOWN
    }

    static SecNumCloud of(Hosting hosting) {
        SecNumCloud catalogued = CataloguedQualification.of(hosting);
        SecNumCloud claimed = ClaimedQualification.of(hosting, catalogued);
        if (catalogued.is(true)) {
            return withinPerimeter(hosting, catalogued);
        }
        if (!catalogued.is(false)) {
            return claimed.qualified().isKnown() ? open(hosting, catalogued, claimed) : catalogued.preferred(claimed);
        }
        return claimed.is(true) && claimedSince(hosting, catalogued)
                ? forAPerson(Reason.SNC_CLAIMED_SINCE_CATALOGUE, hosting.field("certifications"))
                : catalogued.confirmedBy(claimed);
    }

    private static SecNumCloud withinPerimeter(Hosting hosting, SecNumCloud qualified) {
        if (new NamedProvider(hosting).serviceOfAnother().isPresent()) {
            return forAPerson(Reason.SERVICE_OF_ANOTHER_PROVIDER, hosting.field("service"));
        }
        return outsideUnion(hosting) ? forAPerson(Reason.SNC_OUTSIDE_PERIMETER, hosting.field("region")) : qualified;
    }

    /** A claim that is shown completes what the catalogue has of a qualification; where it has none, a person looks it up. */
    private static SecNumCloud open(Hosting hosting, SecNumCloud catalogued, SecNumCloud claimed) {
        if (claimed.is(true) && catalogued.reason() == Reason.SNC_DATES_UNKNOWN) {
            return withinPerimeter(hosting, claimed);
        }
        return claimed.is(true)
                ? forAPerson(Reason.SNC_NOT_CATALOGUED, hosting.field("evidence.qualification"))
                : claimed;
    }

    /** As a report shows it. */
    Map<String, Object> shown() {
        String status = qualified
                .value()
                .map(yes -> yes ? "qualified" : "not-qualified")
                .orElse("unknown");
        return Map.of("status", status, "reason", reason.name());
    }

    boolean is(boolean value) {
        return qualified.holds(known -> known == value);
    }

    /** Where both are unknown: a claim that is nearly complete is asked to be completed, otherwise the catalogue's question. */
    private SecNumCloud preferred(SecNumCloud claimed) {
        boolean nearly = claimed.reason() == Reason.SNC_CLAIM_UNSUPPORTED || reason == Reason.SNC_UNKNOWN;
        return nearly ? claimed : this;
    }

    /** A claim that agrees that there is none lets the answer stand without an unchecked catalogue value. */
    private SecNumCloud confirmedBy(SecNumCloud claimed) {
        return claimed.is(false) ? new SecNumCloud(reason, Kleene.and(qualified, claimed.qualified())) : this;
    }

    /** The country of the region counts beside what is declared: one of them is wrong where they differ. */
    private static boolean outsideUnion(Hosting hosting) {
        return hosting.regionCountry().holds(country -> someOutside(hosting, Set.of(country)))
                || hosting.storageCountries().holds(countries -> someOutside(hosting, countries))
                || hosting.processingCountries().holds(countries -> someOutside(hosting, countries));
    }

    private static boolean someOutside(Hosting hosting, Set<Country> countries) {
        return countries.stream()
                .anyMatch(
                        country -> Territory.inUnion(hosting.context(), country).holds(inside -> !inside));
    }

    private static boolean claimedSince(Hosting hosting, SecNumCloud catalogued) {
        return ClaimedQualification.start(hosting)
                .filter(start -> catalogued.qualified().from().stream().allMatch(from -> seenBefore(from, start)))
                .isPresent();
    }

    private static boolean seenBefore(Provenance from, LocalDate day) {
        return from instanceof Provenance.Catalogued catalogued
                && catalogued.sourced().asOf().filter(day::isAfter).isPresent();
    }

    private static SecNumCloud forAPerson(Reason reason, String field) {
        return new SecNumCloud(reason, new Unknown<>(List.of(Missing.qualification(field))));
    }
}
