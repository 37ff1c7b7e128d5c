package eu.sovereignty.dossier;

import eu.sovereignty.dossier.SecNumCloud.Reason;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.CertificationStatus;
import eu.sovereignty.manifest.HostingDeclaration.Certification;
import eu.sovereignty.manifest.Scheme;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the manifest alone says of the SecNumCloud qualification of a hosting. Certificates are declared for the offer that is
 * used: a claim counts once that offer is named, there or in the claim, with version 3.2, its end and evidence. A list that
 * leaves the qualification out claims none, except where the catalogue knows of one that may be meant.
 */
final class ClaimedQualification {

    private static final String VERSION = "[vV]?3\\.2(\\.\\d+)*";

    private final Hosting hosting;
    private final SecNumCloud catalogued;
    private final LocalDate asOf;

    private ClaimedQualification(Hosting hosting, SecNumCloud catalogued) {
        this.hosting = hosting;
        this.catalogued = catalogued;
        this.asOf = hosting.context().asOf();
    }

    static SecNumCloud of(Hosting hosting, SecNumCloud catalogued) {
        ClaimedQualification qualification = new ClaimedQualification(hosting, catalogued);
        return claims(hosting)
                .map(qualification::ofClaim)
                .min(Comparator.comparing(ClaimedQualification::rank))
                .orElseGet(qualification::unclaimed);
    }

    /** The declared SecNumCloud certificates, whatever their status. */
    static Stream<Certification> claims(Hosting hosting) {
        return hosting.declared().certifications().value().orElse(List.of()).stream()
                .filter(claim -> claim.scheme().holds(Scheme.SECNUMCLOUD::equals));
    }

    /** The first day that is claimed. */
    static Optional<LocalDate> start(Hosting hosting) {
        return claims(hosting).flatMap(claim -> claim.from().value().stream()).min(Comparator.naturalOrder());
    }

    private SecNumCloud unclaimed() {
        Fact<List<Certification>> declared = hosting.declared().certifications();
        boolean open = catalogued.reason() != Reason.SNC_UNKNOWN && !catalogued.is(false);
        return !declared.isKnown() || (open && !declared.holds(List::isEmpty))
                ? new SecNumCloud(Reason.SNC_UNKNOWN, Fact.missing(hosting.field("certifications")))
                : new SecNumCloud(Reason.SNC_NOT_CLAIMED, declared.map(none -> false));
    }

    private SecNumCloud ofClaim(Certification claim) {
        Optional<CertificationStatus> status = claim.status().value();
        if (status.isEmpty()) {
            return new SecNumCloud(Reason.SNC_CLAIM_UNSUPPORTED, claim.status().map(none -> false));
        }
        return switch (status.get()) {
            case NONE -> new SecNumCloud(Reason.SNC_NOT_CLAIMED, claim.status().map(none -> false));
            case IN_PROGRESS -> inProgress(claim);
            case QUALIFIED, HELD -> forOffer(claim);
        };
    }

    private SecNumCloud inProgress(Certification claim) {
        return catalogued.reason() == Reason.OFFER_NOT_NAMED && !namesOffer(claim)
                ? offerNotNamed()
                : new SecNumCloud(Reason.SNC_IN_PROGRESS, claim.status().map(running -> false));
    }

    private SecNumCloud forOffer(Certification claim) {
        if (!namesOffer(claim)) {
            return offerNotNamed();
        }
        return claim.offer().holds(name -> !new UsedOffer(hosting).isNamed(name))
                ? new SecNumCloud(Reason.WRONG_OFFER_FOR_SNC, claim.offer().map(other -> false))
                : dated(claim);
    }

    /** A name that the catalogue cannot place, at a provider that has a qualified offer, must stand in the claim as well. */
    private boolean namesOffer(Certification claim) {
        boolean used = hosting.declared().offer().isKnown() || hosting.offer().isPresent();
        return used && (claim.offer().isKnown() || catalogued.reason() != Reason.OFFER_NOT_NAMED);
    }

    private SecNumCloud offerNotNamed() {
        return new SecNumCloud(Reason.OFFER_NOT_NAMED, Fact.missing(hosting.field("offer")));
    }

    private SecNumCloud dated(Certification claim) {
        boolean outside = claim.until().holds(asOf::isAfter) || claim.from().holds(asOf::isBefore);
        return outside
                ? new SecNumCloud(Reason.SNC_EXPIRED_OR_UNKNOWN, Fact.missing(hosting.field("certifications")))
                : supported(claim);
    }

    private SecNumCloud supported(Certification claim) {
        String field = hosting.field("evidence.qualification");
        if (claim.version().holds(version -> !version.matches(VERSION))) {
            return new SecNumCloud(
                    Reason.SNC_CLAIM_UNSUPPORTED,
                    new Unknown<>(List.of(Missing.qualification(hosting.field("certifications")))));
        }
        Fact<Boolean> support = claim.status()
                .flatMap(status -> claim.version())
                .flatMap(version -> claim.until())
                .flatMap(until -> Proof.standing(hosting.declared().evidence().qualification(), asOf, field));
        return new SecNumCloud(support.isKnown() ? Reason.SNC_DECLARED : Reason.SNC_CLAIM_UNSUPPORTED, support);
    }

    private static int rank(SecNumCloud claim) {
        return claim.qualified().value().map(valid -> valid ? 0 : 2).orElse(1);
    }
}
