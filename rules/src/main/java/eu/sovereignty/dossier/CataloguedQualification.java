package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.catalogue.ProviderEntry.Certification;
import eu.sovereignty.catalogue.ProviderEntry.Offer;
import eu.sovereignty.catalogue.ProviderEntry.Status;
import eu.sovereignty.dossier.SecNumCloud.Reason;
import eu.sovereignty.fact.Confidence;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Sourced;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the catalogue alone says of the SecNumCloud qualification of the offer that is used. */
final class CataloguedQualification {

    private final Hosting hosting;
    private final LocalDate asOf;

    private CataloguedQualification(Hosting hosting) {
        this.hosting = hosting;
        this.asOf = hosting.context().asOf();
    }

    static SecNumCloud of(Hosting hosting) {
        CataloguedQualification qualification = new CataloguedQualification(hosting);
        return hosting.provider()
                .map(provider ->
                        hosting.offer().map(qualification::ofOffer).orElseGet(() -> qualification.ofProvider(provider)))
                .orElseGet(() -> qualification.unknown(Reason.SNC_UNKNOWN, "certifications"));
    }

    private SecNumCloud ofOffer(Offer offer) {
        return lines(offer.certifications().stream())
                .map(this::ofLine)
                .min(Comparator.comparing(CataloguedQualification::rank))
                .orElseGet(
                        () -> new SecNumCloud(Reason.OFFER_NOT_SNC, silence(offer.at(), "offers[" + offer.id() + "]")));
    }

    /** The offer is not known: nothing follows from a company that has a qualified one. */
    private SecNumCloud ofProvider(ProviderEntry provider) {
        List<Certification> lines = lines(Stream.concat(
                        provider.certifications().stream(),
                        provider.offers().stream().flatMap(offer -> offer.certifications().stream())))
                .toList();
        Fact<Boolean> some = Kleene.any(lines, line -> line.status().is((Status status) -> granted(status)));
        if (lines.isEmpty()) {
            return new SecNumCloud(Reason.PROVIDER_NOT_SNC, silence(provider.at(), "certifications"));
        }
        if (some.holds(granted -> granted)) {
            return unknown(Reason.OFFER_NOT_NAMED, "offer");
        }
        boolean allInProgress = lines.stream().allMatch(line -> line.status().holds(Status.IN_PROGRESS::equals));
        return new SecNumCloud(
                some.isKnown() ? allInProgress ? Reason.SNC_IN_PROGRESS : Reason.PROVIDER_NOT_SNC : Reason.SNC_UNKNOWN,
                some.settledBy(hosting.field("certifications")));
    }

    private SecNumCloud ofLine(Certification line) {
        return line.status()
                .value()
                .map(status -> switch (status) {
                    case QUALIFIED, HELD -> within(line);
                    case IN_PROGRESS ->
                        new SecNumCloud(Reason.SNC_IN_PROGRESS, line.status().map(s -> false));
                    case NONE ->
                        new SecNumCloud(Reason.OFFER_NOT_SNC, line.status().map(s -> false));
                })
                .orElseGet(() -> unknown(Reason.SNC_UNKNOWN, "certifications"));
    }

    private SecNumCloud within(Certification line) {
        if (line.until().holds(asOf::isAfter)) {
            return unknown(Reason.SNC_EXPIRED_OR_UNKNOWN, "certifications");
        }
        if (line.from().holds(asOf::isBefore)) {
            return unknown(Reason.SNC_BEFORE_KNOWN_DECISION, "certifications");
        }
        Fact<Boolean> valid = line.status()
                .flatMap(status -> line.from().flatMap(from -> line.until().map(until -> true)))
                .settledBy(hosting.field("certifications"));
        return new SecNumCloud(valid.isKnown() ? Reason.SNC_QUALIFIED : Reason.SNC_DATES_UNKNOWN, valid);
    }

    /** A valid line before an open one before a negative one: an old line says nothing against a renewal. */
    private static int rank(SecNumCloud line) {
        return line.qualified().value().map(valid -> valid ? 0 : 2).orElse(1);
    }

    private static Stream<Certification> lines(Stream<Certification> certifications) {
        return certifications.filter(line -> line.scheme().holds("secnumcloud"::equals));
    }

    /** Whether a line says that something was granted, whatever its dates. */
    static boolean granted(Certification line) {
        return line.status().holds((Status status) -> granted(status));
    }

    private static boolean granted(Status status) {
        return status == Status.QUALIFIED || status == Status.HELD;
    }

    private SecNumCloud unknown(Reason reason, String field) {
        return new SecNumCloud(reason, Fact.missing(hosting.field(field)));
    }

    /** No line is no qualification, as far as an entry goes that nobody has checked for its absence. */
    private static Fact<Boolean> silence(Position at, String about) {
        Sourced unchecked = new Sourced(List.of(), Optional.empty(), Confidence.LOW, false);
        return new Known<>(false, List.of(new Provenance.Catalogued(at, about, "no SecNumCloud line", unchecked)));
    }
}
