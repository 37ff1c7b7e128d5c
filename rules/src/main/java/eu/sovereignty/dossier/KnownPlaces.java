package eu.sovereignty.dossier;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.HostingDeclaration.Subprocessor;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether every place is known from which the data of a flow can be reached: where it is kept and worked on, and from where
 * people reach it. True, or unknown with the fields that lack. Declared support stands for all of those people while nothing
 * is said of remote access; a set of no country is no answer for a place where the data is. Source: law notes, gdpr-fr 2.1
 * and TRF-01.
 */
record KnownPlaces(Flow flow) {

    /** A set of countries that is not empty; what is empty leaves the question open. */
    static Fact<Set<Country>> some(Fact<Set<Country>> countries, String field) {
        return countries.flatMap(set -> set.isEmpty() ? Fact.missing(field) : countries);
    }

    Fact<Boolean> all() {
        return Kleene.and(ofProvider(), ofSubprocessors());
    }

    /** The places of the provider alone. */
    Fact<Boolean> ofProvider() {
        return Kleene.and(
                known(storage()), known(processing()), known(flow.hosting().supportCountries()), remoteAccess());
    }

    private Fact<Boolean> ofSubprocessors() {
        return flow.hosting().ownOperation().holds(own -> own)
                ? Kleene.TRUE
                : flow.hosting().declared().subprocessors().flatMap(this::placed);
    }

    private Fact<Boolean> placed(List<Subprocessor> all) {
        return Kleene.and(IntStream.range(0, all.size())
                .<Fact<Boolean>>mapToObj(index -> known(some(
                        all.get(index).countries(), flow.hosting().field("subprocessors[" + index + "].countries"))))
                .toList());
    }

    private Fact<Set<Country>> storage() {
        return flow.storedThere() ? flow.storageCountries() : flow.hosting().storageCountries();
    }

    private Fact<Set<Country>> processing() {
        boolean workedOn = !flow.models().isEmpty() || !flow.storedThere();
        Fact<Set<Country>> countries = flow.hosting().processingCountries();
        return workedOn ? some(countries, flow.hosting().field("places.processing")) : countries;
    }

    private Fact<Boolean> remoteAccess() {
        Fact<Set<Country>> declared = flow.hosting().declared().places().remoteAccess();
        return declared.saidUnknown() ? known(declared) : Kleene.TRUE;
    }

    private static Fact<Boolean> known(Fact<Set<Country>> countries) {
        return countries.map(set -> true);
    }
}
