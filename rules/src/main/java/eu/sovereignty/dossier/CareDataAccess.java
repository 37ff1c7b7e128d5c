package eu.sovereignty.dossier;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * From where people reach health data that is hosted for somebody else, and on which ground (CSP R1111-11; HDS referential
 * version 2, requirements 29 to 31). Source: law notes, gdpr-fr 5.4.
 */
public record CareDataAccess(Flow flow) {

    /** Whether nobody reaches it from outside the European Economic Area. */
    public Fact<Boolean> insideEea() {
        return ofCountries(country ->
                Territory.inEea(hosting().context(), country, hosting().field("places.support")));
    }

    /** Whether each access from a third country rests on adequacy or on a safeguard of GDPR 46, and the annex describes it. */
    public Fact<Boolean> guaranteed() {
        return Kleene.and(ofCountries(this::grounded), annex());
    }

    /** Whether the annex of the hosting contract is shown. */
    public Fact<Boolean> annex() {
        return Proof.valid(
                hosting().declared().hds().contractAnnex(),
                hosting().context().asOf(),
                hosting().field("hds.contractAnnex"));
    }

    /** Whether the public map of transfers and access is shown. */
    public Fact<Boolean> map() {
        return Proof.valid(
                hosting().declared().hds().publicMap(),
                hosting().context().asOf(),
                hosting().field("hds.publicMap"));
    }

    /** Whether the law of a third country can reach the host or one that it lets touch the data. */
    public Fact<Boolean> exposed() {
        return hosting().access().exposed();
    }

    private Fact<Boolean> grounded(Country country) {
        Transfer access =
                new Transfer(flow, country, Set.of(Via.SUPPORT), hosting().context());
        return Kleene.or(
                Kleene.not(access.thirdCountry()),
                access.adequacy().covers(),
                access.safeguards().inPlace());
    }

    private Fact<Boolean> ofCountries(Function<Country, Fact<Boolean>> question) {
        Fact<Set<Country>> remote = hosting().declared().places().remoteAccess();
        Fact<Set<Country>> support = hosting().supportCountries();
        return remote.isKnown()
                ? remote.flatMap(first -> support.flatMap(second -> all(first, second, question)))
                : support.flatMap(only -> all(Set.of(), only, question));
    }

    private static Fact<Boolean> all(
            Set<Country> first, Set<Country> second, Function<Country, Fact<Boolean>> question) {
        return Kleene.all(
                List.copyOf(new TreeSet<>(
                        Stream.concat(first.stream(), second.stream()).toList())),
                question);
    }

    private Hosting hosting() {
        return flow.hosting();
    }
}
