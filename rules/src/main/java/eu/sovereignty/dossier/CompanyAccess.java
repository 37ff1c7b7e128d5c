package eu.sovereignty.dossier;

import static eu.sovereignty.dossier.AccessLevel.A2;
import static eu.sovereignty.dossier.AccessLevel.A4;
import static eu.sovereignty.dossier.AccessLevel.A5;

import eu.sovereignty.dossier.AccessLink.Code;
import eu.sovereignty.dossier.ownership.Ownership;
import eu.sovereignty.dossier.ownership.Party;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Through whom a third country can reach a company: its seat, who controls it, who holds capital or votes above the
 * thresholds of SecNumCloud 19.6 b (24 % alone, 39 % together), directly or through others, a veto, an establishment. What
 * nobody declares leaves the level open as far as it could reach. Source: law notes, cloud-act 6.1.
 */
final class CompanyAccess {

    private final Hosting hosting;
    private final AccessLinks links;

    CompanyAccess(Hosting hosting) {
        this.hosting = hosting;
        this.links = new AccessLinks(hosting);
    }

    Stream<AccessLink> of(Company company) {
        Ownership ownership = Ownerships.eea(hosting, company.holdings());
        return Stream.of(
                        seat(company),
                        links.to(Code.PARENT, company.holdings().parent(), A4, "company.ultimateParent"),
                        ownership.parties().stream().flatMap(party -> party(party, ownership)),
                        unnamed(company, ownership),
                        establishments(company))
                .flatMap(stream -> stream);
    }

    private Stream<AccessLink> seat(Company company) {
        return company.seat().isKnown()
                ? links.to(Code.SEAT_THERE, company.seat(), A5, "company.country")
                : Stream.of(links.open(Code.SEAT_UNKNOWN, A5, "company.country"));
    }

    private Stream<AccessLink> party(Party party, Ownership ownership) {
        if (!party.isOutside()) {
            return whereabouts(party);
        }
        return party.countries().stream()
                .flatMap(country -> Stream.concat(
                        established(party, ownership).stream()
                                .flatMap(code ->
                                        links.to(code, country, code == Code.CONTROL ? A4 : A2, "company.holders")),
                        open(party, country)));
    }

    private static List<Code> established(Party party, Ownership ownership) {
        if (party.controls()) {
            return List.of(Code.CONTROL);
        }
        List<Code> codes = new ArrayList<>();
        if (party.veto().holds(is -> is)) {
            codes.add(Code.VETO_RIGHT);
        }
        if (party.exceedsAlone()) {
            codes.add(Code.CAPITAL_INDIVIDUAL_GT_24);
        }
        if (ownership.exceedsTogether() && party.holdsSome()) {
            codes.add(Code.CAPITAL_COLLECTIVE_GT_39);
        }
        return codes;
    }

    private Stream<AccessLink> open(Party party, Fact<Country> country) {
        boolean may = party.mayControl() || (party.mayExceedAlone() && !party.exceedsAlone());
        return may && !party.controls()
                ? links.to(Code.CAPITAL_UNKNOWN, country, party.mayControl() ? A4 : A2, "company.holders")
                        .map(link ->
                                link.isOpen() ? link : link.openFor(holders().missing()))
                : Stream.empty();
    }

    /** A holder of which it is not known where it is, or whether that is outside. */
    private Stream<AccessLink> whereabouts(Party party) {
        if (!party.mayControl() && !party.mayExceedAlone()) {
            return Stream.empty();
        }
        AccessLevel upTo = party.mayControl() ? A4 : A2;
        return party.holder().seat().isKnown()
                ? links.to(Code.CAPITAL_UNKNOWN, party.holder().seat(), upTo, "company.holders")
                : Stream.of(holders(upTo));
    }

    /**
     * Holders that nobody names leave room for control where nobody is known to have it, and for capital where nobody names
     * any. What is left beside a known controller, or below a company of a third country that is its own parent, is no nexus
     * that was found; the points of 19.6 b leave it open.
     */
    private Stream<AccessLink> unnamed(Company company, Ownership ownership) {
        boolean nobodySays = company.holdings().nobodySays();
        boolean ownParent = nobodySays && company.holdings().ownParent();
        if (ownership.unnamedMayControl() && !ownParent) {
            return nobodySays
                    ? Stream.of(links.open(Code.OWNERSHIP_UNKNOWN, A4, "company.ultimateParent"), holders(A2))
                    : Stream.of(holders(A4));
        }
        return nobodySays && !links.third(company.seat()) ? Stream.of(holders(A2)) : Stream.empty();
    }

    private AccessLink holders(AccessLevel upTo) {
        return links.open(Code.CAPITAL_UNKNOWN, upTo, "company.holders");
    }

    private Fact<Boolean> holders() {
        return Fact.missing(hosting.field("company.holders"));
    }

    private Stream<AccessLink> establishments(Company company) {
        if (!company.establishments().isKnown()) {
            return Stream.of(links.open(Code.ESTABLISHMENTS_UNKNOWN, A2, "company.establishments"));
        }
        return company.establishments().value().orElse(List.of()).stream()
                .flatMap(country -> links.to(Code.ESTABLISHMENT, country, A2, "company.establishments"));
    }
}
