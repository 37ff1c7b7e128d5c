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
 * What the manifest alone says of the SecNumCloud qualification of a hosting. A list of certificates is complete: what it
 * leaves out is not claimed. A claim counts with its end, the offer that is used, version 3.2 and evidence.
 */
final class ClaimedQualification {

    private static final String VERSION = "3.2";

    private final Hosting hosting;
    private final LocalDate asOf;

    private ClaimedQualification(Hosting hosting) {
        this.hosting = hosting;
        this.asOf = hosting.context().asOf();
    }

    static SecNumCloud of(Hosting hosting) {
        ClaimedQualification qualification = new ClaimedQualification(hosting);
        Fact<List<Certification>> declared = hosting.declared().certifications();
        return claims(hosting)
                .map(qualification::ofClaim)
                .min(Comparator.comparing(ClaimedQualification::rank))
                .orElseGet(() -> new SecNumCloud(
                        declared.isKnown() ? Reason.SNC_NOT_CLAIMED : Reason.SNC_UNKNOWN, declared.map(none -> false)));
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

    private SecNumCloud ofClaim(Certification claim) {
        Optional<CertificationStatus> status = claim.status().value();
        if (status.isEmpty()) {
            return new SecNumCloud(Reason.SNC_CLAIM_UNSUPPORTED, claim.status().map(none -> false));
        }
        return switch (status.get()) {
            case NONE -> new SecNumCloud(Reason.SNC_NOT_CLAIMED, claim.status().map(none -> false));
            case IN_PROGRESS ->
                new SecNumCloud(Reason.SNC_IN_PROGRESS, claim.status().map(running -> false));
            case QUALIFIED, HELD -> forOffer(claim);
        };
    }

    private SecNumCloud forOffer(Certification claim) {
        if (!claim.offer().isKnown()) {
            return dated(claim);
        }
        if (!hosting.declared().offer().isKnown() && hosting.offer().isEmpty()) {
            return new SecNumCloud(Reason.OFFER_NOT_NAMED, Fact.missing(hosting.field("offer")));
        }
        return claim.offer().holds(new UsedOffer(hosting)::isNamed)
                ? dated(claim)
                : new SecNumCloud(Reason.WRONG_OFFER_FOR_SNC, claim.offer().map(other -> false));
    }

    private SecNumCloud dated(Certification claim) {
        boolean outside = claim.until().holds(asOf::isAfter) || claim.from().holds(asOf::isBefore);
        return outside
                ? new SecNumCloud(Reason.SNC_EXPIRED_OR_UNKNOWN, Fact.missing(hosting.field("certifications")))
                : supported(claim);
    }

    private SecNumCloud supported(Certification claim) {
        String field = hosting.field("evidence.qualification");
        if (claim.version().holds(version -> !version.startsWith(VERSION))) {
            return new SecNumCloud(
                    Reason.SNC_CLAIM_UNSUPPORTED,
                    new Unknown<>(List.of(Missing.qualification(hosting.field("certifications")))));
        }
        Fact<Boolean> support = claim.status()
                .flatMap(status -> claim.until()
                        .flatMap(until ->
                                Proof.standing(hosting.declared().evidence().qualification(), asOf, field)));
        return new SecNumCloud(support.isKnown() ? Reason.SNC_DECLARED : Reason.SNC_CLAIM_UNSUPPORTED, support);
    }

    private static int rank(SecNumCloud claim) {
        return claim.qualified().value().map(valid -> valid ? 0 : 2).orElse(1);
    }
}
