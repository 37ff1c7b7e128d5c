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
 * @param ultimateParent who controls it in the end; unknown where that is not established
 * @param establishments countries outside the Union where the provider or its group is established
 */
public record ProviderEntry(
        Position at,
        String id,
        String name,
        List<String> aliases,
        Entity entity,
        List<Holding> holdings,
        Parent ultimateParent,
        List<Establishment> establishments,
        List<Technology> technology,
        Fact<ProviderKind> kind,
        List<Service> services,
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

    /** Technology of somebody else. */
    public record Technology(
            Position at,
            Fact<String> vendor,
            Fact<Country> country,
            Fact<String> product,
            Fact<Boolean> access,
            Optional<Text> note) {}

    /** A service, {@code provider/service} in manifests. */
    public record Service(
            Position at,
            String id,
            Fact<String> name,
            Fact<String> model,
            Fact<Set<String>> regions,
            Fact<Set<String>> endpoints,
            Fact<String> runsOn,
            Optional<Text> note) {}

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

    /** A region; its id means nothing without the provider. */
    public record Region(Position at, String id, Fact<String> name, Fact<Country> country, Optional<Text> note) {}

    /** A host pattern, {@code *} for any label. */
    public record Endpoint(
            Position at, Fact<String> host, Fact<String> service, Fact<String> region, Optional<Text> note) {}

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
