package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.JurisdictionTable;
import eu.sovereignty.catalogue.JurisdictionTable.Instrument;
import eu.sovereignty.dossier.AccessLink.Code;
import eu.sovereignty.dossier.SecNumCloud.Reason;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.manifest.Cloud;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What should be said beside the links of access: that data is worked on in the clear, how the offer stands with its
 * qualification, and what is known of the laws of the jurisdictions that are reached. Nothing of it changes a level.
 */
final class AccessRemarks {

    /** How many days ahead the end of a qualification is said. */
    static final int HORIZON = 180;

    private static final Set<Reason> WORTH_SAYING = Set.of(
            Reason.SNC_QUALIFIED,
            Reason.SNC_DECLARED,
            Reason.SNC_EXPIRED_OR_UNKNOWN,
            Reason.SNC_DATES_UNKNOWN,
            Reason.SNC_CLAIM_UNSUPPORTED,
            Reason.SNC_CLAIMED_SINCE_CATALOGUE,
            Reason.SNC_OUTSIDE_PERIMETER,
            Reason.OFFER_NOT_NAMED,
            Reason.OFFER_NOT_SNC,
            Reason.WRONG_OFFER_FOR_SNC);

    private final Hosting hosting;
    private final Exposure exposure;

    AccessRemarks(Hosting hosting, Exposure exposure) {
        this.hosting = hosting;
        this.exposure = exposure;
    }

    Stream<Remark> all() {
        return Stream.of(clearText(), support(), internal(), qualification(), claim(), instruments())
                .flatMap(each -> each);
    }

    private Stream<Remark> clearText() {
        Fact<Boolean> clear = new MitigationConditions(hosting).clearText();
        return clear.holds(is -> is) && !exposure.access().reachedFrom().isEmpty()
                ? Stream.of(Remark.of("CLEAR_TEXT_PROCESSING", Remark.ANY, clear.from()))
                : Stream.empty();
    }

    /** Access for business purposes from a third country: for it the authorities found no effective technical measure. */
    private Stream<Remark> support() {
        return exposure.access().links().stream()
                .filter(link -> link.code() == Code.SUPPORT_ACCESS || link.code() == Code.REMOTE_ACCESS)
                .filter(link -> !link.isOpen())
                .map(link -> Remark.of("EDPB_UC7", link.key(), link.from()));
    }

    private Stream<Remark> internal() {
        Fact<Cloud> cloud = hosting.declared().cloud();
        return cloud.holds(Cloud.STATE_INTERNAL::equals)
                        && hosting.commercialCloud().isKnown()
                ? Stream.of(Remark.of("STATE_INTERNAL", Remark.ANY, cloud.from()))
                : Stream.empty();
    }

    private Stream<Remark> qualification() {
        SecNumCloud qualification = hosting.secNumCloud();
        QualificationEnd end = hosting.qualificationEnd();
        Stream<Remark> state = WORTH_SAYING.contains(qualification.reason()) && concerns(qualification)
                ? Stream.of(remark(qualification.reason().name(), qualification.qualified()))
                : Stream.empty();
        return end.within(HORIZON).holds(is -> is)
                ? Stream.concat(state, Stream.of(remark("SNC_EXPIRES_SOON", end.lastDay())))
                : state;
    }

    /** An offer that is not qualified is worth saying beside one that is, of the same provider. */
    private boolean concerns(SecNumCloud qualification) {
        return qualification.reason() != Reason.OFFER_NOT_SNC || otherOfferQualified();
    }

    private boolean otherOfferQualified() {
        return hosting.provider().stream()
                .flatMap(entry -> entry.offers().stream())
                .flatMap(offer -> offer.certifications().stream())
                .anyMatch(line -> line.scheme().holds("secnumcloud"::equals) && CataloguedQualification.granted(line));
    }

    private Stream<Remark> claim() {
        QualificationClaim claim = hosting.qualificationClaim();
        boolean made = claim.made().holds(is -> is) && claim.comparable().holds(is -> is);
        if (!made || !claim.denied().holds(is -> is)) {
            return Stream.empty();
        }
        String code = otherOfferQualified() ? "WRONG_OFFER_FOR_SNC" : "FALSE_CERT_CLAIM";
        return Stream.of(Remark.of(code, Remark.ANY, claim.made().from()));
    }

    private static Remark remark(String code, Fact<?> fact) {
        return fact.isKnown() ? Remark.of(code, Remark.ANY, fact.from()) : Remark.open(code, Remark.ANY, fact);
    }

    /** Where no instrument is known, and where an authority has lapsed while what was granted under it goes on. */
    private Stream<Remark> instruments() {
        List<String> reached = exposure.access().reachedFrom();
        return reached.stream().flatMap(code -> Country.of(code).stream()).flatMap(this::instruments);
    }

    private Stream<Remark> instruments(Country country) {
        JurisdictionTable table = hosting.context().catalogue().jurisdictions();
        List<Instrument> all = table.of(country);
        if (all.isEmpty()) {
            return Stream.of(new Remark("INSTRUMENT_NONE_IDENTIFIED", country.code(), "catalogue/jurisdictions"));
        }
        LocalDate day = hosting.context().asOf();
        return all.stream()
                .filter(one -> one.lapsedOn().holds(day::isAfter))
                .map(one -> Remark.of("INSTRUMENT_LAPSED", country.code(), sources(one)));
    }

    private static List<Provenance> sources(Instrument instrument) {
        return instrument.lapsedOn().from();
    }
}
