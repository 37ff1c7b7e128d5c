package eu.sovereignty.dossier;

import eu.sovereignty.dossier.SecNumCloud.Reason;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.manifest.CertificationStatus;
import eu.sovereignty.manifest.HostingDeclaration.Certification;
import java.util.List;

/** A claimed SecNumCloud qualification compared with the catalogue alone. */
public final class QualificationClaim {

    private final Hosting hosting;
    private final List<Certification> claims;
    private final SecNumCloud catalogued;

    QualificationClaim(Hosting hosting) {
        this.hosting = hosting;
        this.claims = ClaimedQualification.claims(hosting)
                .filter(QualificationClaim::claimsHeld)
                .toList();
        this.catalogued = CataloguedQualification.of(hosting);
    }

    /** Whether the manifest claims that it is held. */
    public Fact<Boolean> made() {
        return new Known<>(
                !claims.isEmpty(),
                claims.stream().flatMap(claim -> claim.scheme().from().stream()).toList());
    }

    /** Whether a catalogue has the provider. */
    public Fact<Boolean> comparable() {
        boolean known = hosting.provider().isPresent();
        return hosting.declared().provider().map(written -> known).or(Kleene.FALSE);
    }

    /** Whether the catalogue says the same of the offer that is used. */
    public Fact<Boolean> confirmed() {
        return Kleene.and(Kleene.not(ofOtherOffer()), Kleene.not(expired()), catalogued.qualified());
    }

    /** Whether the catalogue says that the offer is not qualified. */
    public Fact<Boolean> denied() {
        return catalogued.qualified().isKnown() ? Kleene.not(catalogued.qualified()) : Kleene.FALSE;
    }

    /** Whether the known qualification is past its end. */
    public Fact<Boolean> expired() {
        return new Known<>(catalogued.reason() == Reason.SNC_EXPIRED_OR_UNKNOWN, List.of());
    }

    /** Whether the claim names another offer than the one that is used. */
    public Fact<Boolean> ofOtherOffer() {
        return Kleene.any(claims, this::ofOtherOffer);
    }

    private Fact<Boolean> ofOtherOffer(Certification claim) {
        boolean comparable =
                hosting.declared().offer().isKnown() || hosting.offer().isPresent();
        return comparable && claim.offer().isKnown()
                ? claim.offer().is(name -> !new UsedOffer(hosting).isNamed(name))
                : Kleene.FALSE;
    }

    private static boolean claimsHeld(Certification claim) {
        return !claim.status()
                .holds(status -> status == CertificationStatus.NONE || status == CertificationStatus.IN_PROGRESS);
    }
}
