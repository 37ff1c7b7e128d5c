package eu.sovereignty.catalogue;

import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Text;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A provider of hosting or of models.
 *
 * @param entity the company that a French customer contracts with
 * @param types what it offers, in the words of the trade
 * @param otherEntities other companies of the group that may contract or operate
 * @param ultimateParent who controls it in the end; unknown where that is not established
 * @param usEstablishment whether it or its group has a company, a data centre or a listing in the United States; unknown
 *     where nobody established it
 * @param establishments countries outside the Union where the provider or its group is known to be established
 * @param pendingChange a change of control that was announced and is not known to be done
 * @param ownTechnology what it runs that is its own
 * @param certifications of the provider as a whole, or of a scope that is no named offer: {@code scope} says which. A
 *     qualification under SecNumCloud never stands here, because it belongs to an offer
 */
public record ProviderEntry(
        Position at,
        String id,
        String name,
        List<String> aliases,
        Fact<Set<ProviderType>> types,
        Entity entity,
        List<OtherEntity> otherEntities,
        List<Holding> holdings,
        Parent ultimateParent,
        Fact<Boolean> usEstablishment,
        List<Establishment> establishments,
        Optional<PendingChange> pendingChange,
        Fact<String> ownTechnology,
        List<Technology> technology,
        Operations operations,
        Fact<ProviderKind> kind,
        List<Service> services,
        List<RoutingProfile> routing,
        List<Offer> offers,
        List<Certification> certifications,
        List<Region> regions,
        List<Endpoint> endpoints,
        Optional<Text> notes,
        Optional<Node> sources) {

    /** Whether a provider is a private company or part of the State. */
    public enum ProviderKind {
        PRIVATE,
        STATE_INTERNAL
    }

    /** Another company of the group. */
    public record OtherEntity(Position at, Fact<String> name, Fact<Country> country) {}

    /**
     * A company.
     *
     * @param country where its registered seat is
     * @param administration where its central administration is (SecNumCloud 19.6 a)
     * @param principalEstablishment where its principal establishment is (SecNumCloud 19.6 a)
     * @param listed whether its own shares are listed
     * @param declaredOnly whether only holders above a declared threshold are known, as of listed shares (19.6 b, C. com.
     *     L233-7): who is not named then does not count
     * @param holdersComplete whether the named holders are all that there are, even where the size of a share is not known
     */
    public record Entity(
            Fact<String> name,
            Fact<Country> country,
            Fact<Country> administration,
            Fact<Country> principalEstablishment,
            Fact<String> identifier,
            Fact<Boolean> listed,
            Fact<Boolean> declaredOnly,
            Fact<Boolean> holdersComplete) {}

    /** Who controls a company in the end. */
    public record Parent(Fact<String> name, Fact<Country> country, Fact<String> identifier, Fact<Boolean> listed) {}

    /**
     * A holder of capital or votes. What is not named is undeclared, never zero.
     *
     * @param company id of the company or provider entry that says who holds the holder; absent where the chain ends here
     * @param country where the seat of the holder is
     * @param administration where its central administration is, where that is another country
     * @param principalEstablishment where its principal establishment is, where that is another country
     * @param capital share of the capital, in percent
     * @param votes share of the votes, in percent; silence means one vote per share
     * @param control whether the holder controls the company by itself (C. com. L233-3)
     * @param dispersed whether this line stands for many holders that are not told apart: a public float, staff, funds
     * @param veto whether the holder has a veto, by contract or by-laws; no control by itself
     * @param boardMajority whether the holder appoints the majority of a governing body
     */
    public record Holding(
            Position at,
            Fact<String> holder,
            Optional<String> company,
            Fact<Country> country,
            Fact<Country> administration,
            Fact<Country> principalEstablishment,
            Fact<BigDecimal> capital,
            Fact<BigDecimal> votes,
            Fact<Boolean> control,
            Fact<Boolean> listed,
            Fact<Boolean> dispersed,
            Fact<Boolean> veto,
            Fact<Boolean> boardMajority,
            Optional<Text> note) {

        /** Whether it stands for many holders that are not told apart. */
        public boolean isDispersed() {
            return dispersed.holds(is -> is);
        }
    }

    /** An establishment outside the Union. */
    public record Establishment(Position at, Fact<Country> country, Optional<String> note) {}

    /**
     * Technology of somebody else.
     *
     * @param access whether its vendor can reach data
     * @param nature what a service that runs on it depends on
     * @param services ids of the services that run on it; absent where all do
     */
    public record Technology(
            Position at,
            Fact<String> vendor,
            Fact<Country> country,
            Fact<String> product,
            Fact<Boolean> access,
            Fact<TechnologyNature> nature,
            Fact<Set<String>> services,
            Optional<Text> note) {}

    /**
     * A service, {@code provider/service} in manifests.
     *
     * @param aliases names that mean this service without its provider, such as {@code azure-openai}
     * @param modelsOf developers whose models it serves; where weights come from is no link of a chain
     * @param runsOn id of the provider whose cloud it runs on
     * @param mayRunOn ids of providers, where the customer or an account decides which
     */
    public record Service(
            Position at,
            String id,
            Fact<String> name,
            List<String> aliases,
            Fact<String> model,
            Fact<Set<String>> modelsOf,
            Fact<Set<String>> regions,
            Fact<Set<String>> endpoints,
            Fact<String> runsOn,
            Fact<Set<String>> mayRunOn,
            Optional<Text> note) {

        /** Whether models are what it is for. */
        public boolean servesModels() {
            return model.holds("model-api"::equals);
        }

        /** Whether a text is its id, its name or one of its aliases, whatever the case. */
        public boolean isNamed(String written) {
            return id.equalsIgnoreCase(written)
                    || name.holds(written::equalsIgnoreCase)
                    || aliases.stream().anyMatch(written::equalsIgnoreCase);
        }
    }

    /** A named offer: what a qualification belongs to. */
    public record Offer(
            Position at,
            String id,
            Fact<String> name,
            List<String> aliases,
            Fact<Set<String>> services,
            List<Certification> certifications,
            Optional<Text> note) {}

    /** A certificate or qualification. */
    public record Certification(
            Position at,
            Fact<String> scheme,
            Fact<String> version,
            Fact<String> scope,
            Fact<Status> status,
            Fact<LocalDate> from,
            Fact<LocalDate> until,
            Fact<String> decision,
            Optional<Text> note) {}

    /** State of a certificate or qualification. */
    public enum Status {
        QUALIFIED,
        IN_PROGRESS,
        HELD,
        NONE
    }

    /**
     * A region; its id means nothing without the provider.
     *
     * @param runsOn id of the provider whose data centre it is
     */
    public record Region(
            Position at,
            String id,
            Fact<String> name,
            Fact<Country> country,
            Fact<String> runsOn,
            Optional<Text> note) {}

    /** The company behind it, as one that holds others. */
    public CompanyEntry company() {
        return new CompanyEntry(at, id, entity.name().value().orElse(name), entity, holdings, notes, sources);
    }

    /** The region of an id, whatever its case. */
    public Optional<Region> region(String regionId) {
        return regions.stream()
                .filter(region -> region.id().equalsIgnoreCase(regionId))
                .findFirst();
    }

    /** The service of an id, a name or an alias, whatever its case. */
    public Optional<Service> service(String written) {
        return services.stream().filter(service -> service.isNamed(written)).findFirst();
    }

    /** The offer of a name, an id or an alias, whatever its case. */
    public Optional<Offer> offer(String written) {
        return offers.stream().filter(offer -> named(offer, written)).findFirst();
    }

    private static boolean named(Offer offer, String written) {
        return offer.id().equalsIgnoreCase(written)
                || offer.name().holds(written::equalsIgnoreCase)
                || offer.aliases().stream().anyMatch(written::equalsIgnoreCase);
    }
}
