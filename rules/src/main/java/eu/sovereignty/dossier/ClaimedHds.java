package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.CertificationStatus;
import eu.sovereignty.manifest.HostingDeclaration.Certification;
import eu.sovereignty.manifest.Scheme;
import java.time.LocalDate;
import java.util.List;

/** What the manifest alone says of a health-data certificate. A certificate that is listed is claimed to be held. */
final class ClaimedHds {

    private ClaimedHds() {}

    /** Whether a valid certificate is shown. There is none where none is declared; a list of others leaves it open. */
    static Fact<Boolean> valid(Hosting hosting) {
        String field = hosting.field("evidence.hdsCertificate");
        Fact<List<Certification>> declared = hosting.declared().certifications();
        List<Certification> claims = claims(hosting);
        if (!claims.isEmpty()) {
            return Kleene.any(claims, claim -> shown(hosting, claim, field));
        }
        Fact<Boolean> evidence = evidence(hosting, field);
        return declared.holds(List::isEmpty) ? evidence.or(declared.map(none -> false)) : evidence;
    }

    /** The version that is claimed. */
    static Fact<String> version(Hosting hosting) {
        return claims(hosting).stream()
                .map(Certification::version)
                .findFirst()
                .orElseGet(() -> Fact.missing(hosting.field("certifications")));
    }

    /** Whether one is claimed to be held. */
    static boolean presented(Hosting hosting) {
        return claims(hosting).stream()
                .anyMatch(claim -> !claim.status()
                        .holds(status ->
                                status == CertificationStatus.NONE || status == CertificationStatus.IN_PROGRESS));
    }

    /** Whether its activities are listed; a list of none covers nothing. */
    static Fact<Boolean> activities(Hosting hosting) {
        return claims(hosting).stream()
                .map(claim -> claim.activities().is(list -> !list.isEmpty()))
                .findFirst()
                .orElseGet(() -> Fact.missing(hosting.field("certifications")));
    }

    private static Fact<Boolean> shown(Hosting hosting, Certification claim, String field) {
        LocalDate asOf = hosting.context().asOf();
        if (claim.status()
                .holds(status -> status == CertificationStatus.NONE || status == CertificationStatus.IN_PROGRESS)) {
            return claim.status().map(status -> false);
        }
        if (claim.until().holds(asOf::isAfter) || claim.from().holds(asOf::isBefore)) {
            return Fact.missing(field);
        }
        return evidence(hosting, field).or(numbered(claim));
    }

    /** A certificate with its number and its end can be looked up. */
    private static Fact<Boolean> numbered(Certification claim) {
        return claim.reference().flatMap(number -> claim.until().map(until -> true));
    }

    private static Fact<Boolean> evidence(Hosting hosting, String field) {
        return Proof.standing(
                hosting.declared().evidence().hdsCertificate(),
                hosting.context().asOf(),
                field);
    }

    private static List<Certification> claims(Hosting hosting) {
        return hosting.declared().certifications().value().orElse(List.of()).stream()
                .filter(claim -> claim.scheme().holds(Scheme.HDS::equals))
                .toList();
    }
}
