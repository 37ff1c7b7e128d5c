package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The certificate of a host of health data (HDS, CSP L1111-8) on the day of the case.
 *
 * <p>A catalogued certificate counts with its dates and when no narrower scope is noted. Where only the dates lack, the manifest
 * may name the certificate; one that no catalogue knows is for a person to look up. Past its end a certificate is unknown, not valid. Whether its activities cover the service is another
 * question. Source: law notes, gdpr-fr 5.4 and 5.9.
 *
 * @param presented whether one is claimed, or known to the catalogue
 * @param valid whether there is one that is valid
 * @param versionTwo whether it was issued under version 2 of the referential (order of 2024-04-26); no certificate was
 * @param statedTwo the same of the certificate that is presented, whether it is valid or not
 * @param activitiesListed whether the activities that it covers are listed (CSP R1111-9)
 */
public record HdsCertificate(
        Fact<Boolean> presented,
        Fact<Boolean> valid,
        Fact<Boolean> versionTwo,
        Fact<Boolean> statedTwo,
        Fact<Boolean> activitiesListed) {

    static HdsCertificate of(Hosting hosting) {
        List<ProviderEntry.Certification> lines = lines(hosting).toList();
        Fact<Boolean> valid = combine(hosting, lines);
        Fact<Boolean> two = version(lines)
                .or(ClaimedHds.version(hosting))
                .flatMap(HdsCertificate::isTwo)
                .settledBy(hosting.field("certifications"));
        boolean presented = lines.stream().anyMatch(CataloguedHds::isHeld) || ClaimedHds.presented(hosting);
        return new HdsCertificate(
                new Known<>(presented, List.of()),
                valid,
                valid.holds(is -> !is) ? valid : two,
                two,
                ClaimedHds.activities(hosting));
    }

    /** As a report shows it. */
    Map<String, Object> shown() {
        return Map.of("valid", Shown.of(valid), "versionTwo", Shown.of(versionTwo));
    }

    private static Fact<Boolean> combine(Hosting hosting, List<ProviderEntry.Certification> lines) {
        Fact<Boolean> catalogued = Kleene.any(lines, line -> CataloguedHds.valid(hosting, line));
        Fact<Boolean> claimed = ClaimedHds.valid(hosting);
        if (lines.isEmpty() || !catalogued.isKnown()) {
            return claimed.holds(valid -> valid) && !CataloguedHds.heldWithoutDates(hosting, lines)
                    ? lookedUp(hosting)
                    : claimed;
        }
        return catalogued.holds(valid -> !valid) && claimed.holds(valid -> valid)
                ? new Unknown<>(List.of(Missing.qualification(hosting.field("certifications"))))
                : catalogued;
    }

    /** What no catalogue confirms, a person looks up in the list of certified hosts. */
    private static Fact<Boolean> lookedUp(Hosting hosting) {
        return new Unknown<>(List.of(Missing.qualification(hosting.field("evidence.hdsCertificate"))));
    }

    private static Fact<String> version(List<ProviderEntry.Certification> lines) {
        return lines.stream()
                .map(ProviderEntry.Certification::version)
                .filter(Fact::isKnown)
                .findFirst()
                .orElseGet(() -> Fact.missing("version"));
    }

    /** By number or by year of the order; any other text says nothing. */
    private static Fact<Boolean> isTwo(String version) {
        boolean two = version.matches("[vV]?2(\\.\\d+)*|2024");
        boolean one = version.matches("[vV]?1(\\.\\d+)*|2018");
        return two || one ? new Known<>(two, List.of()) : Fact.missing("version");
    }

    private static Stream<ProviderEntry.Certification> lines(Hosting hosting) {
        return Stream.concat(
                        hosting.provider().stream().flatMap(provider -> provider.certifications().stream()),
                        hosting.offer().stream().flatMap(offer -> offer.certifications().stream()))
                .filter(line -> line.scheme().holds("hds"::equals));
    }
}
