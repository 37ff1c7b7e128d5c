package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.CertificationStatus;
import eu.sovereignty.manifest.HostingDeclaration.Certification;
import eu.sovereignty.manifest.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Whether a cloud service is shown to protect data of particular sensitivity (loi SREN, article 31): a SecNumCloud
 * qualification of the offer that is used, or a European or national certification recognised as equivalent; the list of
 * those is not known here, so that one which is held is for a person. Layers above it are another question. Source: law notes, gdpr-fr 5.1 and 5.9.
 */
final class SensitiveDataService {

    private static final Set<Scheme> MAYBE_EQUIVALENT = Set.of(Scheme.EUCS, Scheme.ENS);

    private final Hosting hosting;

    private SensitiveDataService(Hosting hosting) {
        this.hosting = hosting;
    }

    static Fact<Boolean> of(Hosting hosting) {
        SensitiveDataService service = new SensitiveDataService(hosting);
        return Kleene.or(hosting.secNumCloud().qualified(), service.equivalent());
    }

    private Fact<Boolean> equivalent() {
        List<Certification> claims = hosting.declared().certifications().value().orElse(List.of()).stream()
                .filter(claim -> claim.scheme().holds(MAYBE_EQUIVALENT::contains))
                .toList();
        return Kleene.any(claims, this::equivalent);
    }

    private Fact<Boolean> equivalent(Certification claim) {
        return claim.status()
                .is(status -> status == CertificationStatus.HELD || status == CertificationStatus.QUALIFIED)
                .flatMap(held -> held ? recognised(claim) : Kleene.FALSE);
    }

    private Fact<Boolean> recognised(Certification claim) {
        LocalDate asOf = hosting.context().asOf();
        if (claim.until().holds(asOf::isAfter) || claim.from().holds(asOf::isBefore)) {
            return Fact.missing(hosting.field("certifications"));
        }
        return Proof.standing(
                        hosting.declared().evidence().qualification(), asOf, hosting.field("evidence.qualification"))
                .flatMap(shown -> forAPerson("certifications"));
    }

    private Fact<Boolean> forAPerson(String field) {
        return new Unknown<>(List.of(Missing.qualification(hosting.field(field))));
    }
}
