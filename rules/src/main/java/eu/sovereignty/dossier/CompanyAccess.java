package eu.sovereignty.dossier;

import static eu.sovereignty.dossier.AccessLevel.A2;
import static eu.sovereignty.dossier.AccessLevel.A4;
import static eu.sovereignty.dossier.AccessLevel.A5;

import eu.sovereignty.dossier.AccessLink.Code;
import eu.sovereignty.dossier.Company.Stake;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Through whom a third country can reach a company: its seat, who controls it, who holds capital or votes above the
 * thresholds of SecNumCloud 19.6 b (24 % alone, 39 % together, each cap by itself), a veto, an establishment. Shares are
 * taken as they are listed, without following chains.
 */
final class CompanyAccess {

    private static final BigDecimal HALF = new BigDecimal(50);
    private static final BigDecimal ALONE = new BigDecimal(24);
    private static final BigDecimal TOGETHER = new BigDecimal(39);

    private final AccessLinks links;

    CompanyAccess(Hosting hosting) {
        this.links = new AccessLinks(hosting);
    }

    Stream<AccessLink> of(Company company) {
        List<Stake> stakes = company.stakes().value().orElse(List.of());
        return Stream.of(
                        seat(company),
                        owners(company),
                        stakes.stream().flatMap(this::stake),
                        collective(stakes),
                        establishments(company))
                .flatMap(stream -> stream);
    }

    private Stream<AccessLink> seat(Company company) {
        return company.seat().isKnown()
                ? links.to(Code.SEAT_THERE, company.seat(), A5, "company.country")
                : Stream.of(links.open(Code.SEAT_UNKNOWN, A5, "company.country"));
    }

    /** Holders that nobody lists leave room for capital above the thresholds, or for control where no parent is known. */
    private Stream<AccessLink> owners(Company company) {
        Stream<AccessLink> parent = links.to(Code.PARENT, company.parent(), A4, "company.ultimateParent");
        if (company.stakes().isKnown()) {
            return parent;
        }
        return Stream.concat(
                parent,
                company.parent().isKnown()
                        ? Stream.of(links.open(Code.CAPITAL_UNKNOWN, A2, "company.holders"))
                        : Stream.of(
                                links.open(Code.OWNERSHIP_UNKNOWN, A4, "company.ultimateParent"),
                                links.open(Code.CAPITAL_UNKNOWN, A2, "company.holders")));
    }

    private Stream<AccessLink> stake(Stake stake) {
        if (!stake.country().isKnown()) {
            return publicFloat(stake) ? Stream.empty() : Stream.of(unknownHolder());
        }
        if (controls(stake)) {
            return links.to(Code.CONTROL, stake.country(), A4, "company.holders");
        }
        return Stream.of(veto(stake), individual(stake)).flatMap(stream -> stream);
    }

    private Stream<AccessLink> veto(Stake stake) {
        return stake.veto().holds(is -> is)
                ? links.to(Code.VETO_RIGHT, stake.country(), A2, "company.holders")
                : Stream.empty();
    }

    private Stream<AccessLink> individual(Stake stake) {
        if (stake.sized()) {
            return above(stake, ALONE)
                    ? links.to(Code.CAPITAL_INDIVIDUAL_GT_24, stake.country(), A2, "company.holders")
                    : Stream.empty();
        }
        return links.to(Code.CAPITAL_UNKNOWN, stake.country(), A4, "company.holders")
                .map(link -> link.isOpen() ? link : link.openFor(unknownHolder().missing()));
    }

    private Stream<AccessLink> collective(List<Stake> stakes) {
        List<Stake> third =
                stakes.stream().filter(stake -> links.third(stake.country())).toList();
        boolean over =
                sum(third, true).compareTo(TOGETHER) > 0 || sum(third, false).compareTo(TOGETHER) > 0;
        return over
                ? third.stream()
                        .flatMap(stake ->
                                links.to(Code.CAPITAL_COLLECTIVE_GT_39, stake.country(), A2, "company.holders"))
                : Stream.empty();
    }

    private Stream<AccessLink> establishments(Company company) {
        if (!company.establishments().isKnown()) {
            return Stream.of(links.open(Code.ESTABLISHMENTS_UNKNOWN, A2, "company.establishments"));
        }
        return company.establishments().value().orElse(List.of()).stream()
                .flatMap(country -> links.to(Code.ESTABLISHMENT, country, A2, "company.establishments"));
    }

    private AccessLink unknownHolder() {
        return links.open(Code.CAPITAL_UNKNOWN, A4, "company.holders");
    }

    /** Of listed shares only declared holders count (19.6 b): the float of a stock exchange is none. */
    private static boolean publicFloat(Stake stake) {
        return stake.listed().holds(is -> is) && stake.control().holds(is -> !is);
    }

    private static boolean controls(Stake stake) {
        return stake.control().holds(is -> is) || stake.boardMajority().holds(is -> is) || above(stake, HALF);
    }

    private static boolean above(Stake stake, BigDecimal threshold) {
        return Stream.of(stake.capital(), stake.votes())
                .anyMatch(share -> share.holds(percent -> percent.compareTo(threshold) > 0));
    }

    private static BigDecimal sum(List<Stake> stakes, boolean capital) {
        return stakes.stream()
                .map(stake -> capital ? stake.capital() : stake.votes())
                .map(eu.sovereignty.fact.Fact::value)
                .flatMap(Optional::stream)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
