package eu.sovereignty.dossier.ownership;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.CompanyEntry;
import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.catalogue.ProviderEntry.Holding;
import eu.sovereignty.catalogue.ProviderEntry.ProviderKind;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.manifest.HostingDeclaration;
import eu.sovereignty.manifest.HostingDeclaration.HoldingCompany;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Follows holdings upwards from a company, through the catalogue and what the manifest declares. Both are put together: what
 * one knows and the other does not, and every holder that either names. Only companies that a chain names are loaded.
 */
public final class GraphReader {

    private final Catalogue catalogue;
    private final String root;
    private final Map<String, Holders> companies = new LinkedHashMap<>();
    private final Set<String> visited = new HashSet<>();
    private final Map<String, HoldingCompany> declaredCompanies = new LinkedHashMap<>();

    private GraphReader(Catalogue catalogue, String rootName) {
        this.catalogue = catalogue;
        this.root = keyOf(rootName);
    }

    /** The graph above a catalogued provider. */
    public static HoldingGraph of(ProviderEntry entry, Catalogue catalogue) {
        GraphReader reader = new GraphReader(catalogue, entry.company().name());
        reader.start(reader.catalogued(entry));
        return reader.graph(parent(entry), isOwnParent(entry));
    }

    /**
     * The graph above a company that the manifest declares, and that the catalogue may know.
     *
     * @param name of the company, where no catalogue knows it
     */
    public static HoldingGraph of(
            Optional<ProviderEntry> entry, HostingDeclaration.Company declared, String name, Catalogue catalogue) {
        GraphReader reader = new GraphReader(
                catalogue, entry.map(known -> known.company().name()).orElse(name));
        for (HoldingCompany company : declared.holdingCompanies().value().orElse(List.of())) {
            company.name().value().ifPresent(known -> reader.declaredCompanies.put(keyOf(known), company));
        }
        Holders own = reader.declared("own", declared.holders(), declared.declaredOnly(), declared.holdersComplete());
        reader.start(
                entry.map(reader::catalogued).map(known -> both(known, own)).orElse(own));
        return reader.graph(
                entry.map(known -> parent(known).or(declared.ultimateParent())).orElse(declared.ultimateParent()),
                entry.filter(GraphReader::isOwnParent).isPresent());
    }

    /** Last, because a circle may have met the company under its own name. */
    private void start(Holders holders) {
        companies.put(root, holders);
    }

    private HoldingGraph graph(Fact<Country> parent, boolean ownParent) {
        return new HoldingGraph(root, Map.copyOf(companies), parent, ownParent);
    }

    /** A company named as its own parent says nothing of who controls it. */
    private static Fact<Country> parent(ProviderEntry entry) {
        return isOwnParent(entry)
                ? Fact.missing("ultimateParent")
                : entry.ultimateParent().country();
    }

    private static boolean isOwnParent(ProviderEntry entry) {
        return entry.ultimateParent().name().holds(entry.company().name()::equalsIgnoreCase);
    }

    /** A service of the State has no capital that anybody could hold. */
    private Holders catalogued(ProviderEntry entry) {
        boolean state = entry.kind().holds(ProviderKind.STATE_INTERNAL::equals);
        return holders(entry.company(), state || !entry.holdings().isEmpty());
    }

    private Holders holders(CompanyEntry company, boolean named) {
        List<Stake> stakes = new ArrayList<>();
        for (Holding holding : company.holdings()) {
            stakes.add(stake(holding, company.id() + "#" + stakes.size()));
        }
        return new Holders(
                named, company.entity().declaredOnly(), company.entity().holdersComplete(), List.copyOf(stakes));
    }

    private Stake stake(Holding holding, String nameless) {
        Optional<CompanyEntry> above = holding.company().flatMap(catalogue::company);
        String name =
                holding.holder().value().or(() -> above.map(CompanyEntry::name)).orElse("");
        Holder holder = new Holder(
                key(name, nameless, holding.isDispersed()),
                name,
                holding.country(),
                holding.administration(),
                holding.principalEstablishment());
        return new Stake(
                above.map(company -> follow(holder, company))
                        .orElseGet(
                                () -> holding.company().map(id -> lost(holder)).orElse(holder)),
                holding.capital(),
                holding.votes(),
                holding.control(),
                holding.veto(),
                holding.boardMajority(),
                holding.dispersed());
    }

    /** A company is followed once, whoever names it, so that a circle ends. */
    private Holder follow(Holder written, CompanyEntry company) {
        Holder holder = new Holder(
                        keyOf(company.name()),
                        company.name(),
                        company.entity().country(),
                        company.entity().administration(),
                        company.entity().principalEstablishment())
                .with(written);
        if (isNew(holder.key()) && !company.holdings().isEmpty()) {
            visited.add(holder.key());
            companies.put(holder.key(), holders(company, true));
        }
        return holder;
    }

    private Holders declared(
            String key,
            Fact<List<HostingDeclaration.Holder>> holders,
            Fact<Boolean> declaredOnly,
            Fact<Boolean> complete) {
        List<Stake> stakes = new ArrayList<>();
        for (HostingDeclaration.Holder holder : holders.value().orElse(List.of())) {
            stakes.add(stake(holder, key + "#" + stakes.size()));
        }
        return new Holders(holders.isKnown(), declaredOnly, complete, List.copyOf(stakes));
    }

    private Stake stake(HostingDeclaration.Holder declared, String nameless) {
        String name = declared.name().value().orElse("");
        Holder holder = new Holder(
                key(name, nameless, declared.dispersed().holds(is -> is)),
                name,
                declared.country(),
                declared.administration(),
                declared.principalEstablishment());
        return new Stake(
                above(declared.company(), holder),
                declared.capital(),
                declared.votes(),
                declared.control(),
                declared.veto(),
                declared.boardMajority(),
                declared.dispersed());
    }

    private Holder above(Fact<String> company, Holder holder) {
        return company.isKnown()
                ? company.value()
                        .flatMap(catalogue::company)
                        .map(known -> follow(holder, known))
                        .orElseGet(() -> lost(holder))
                : follow(holder);
    }

    /** Of a company that no catalogue has, anybody may be the holder. */
    private Holder lost(Holder holder) {
        Fact<Boolean> unsaid = Fact.missing("company.holders");
        companies.putIfAbsent(holder.key(), new Holders(false, unsaid, unsaid, List.of()));
        return holder;
    }

    private Holder follow(Holder holder) {
        HoldingCompany company = declaredCompanies.get(keyOf(holder.name()));
        if (company != null && isNew(holder.key())) {
            visited.add(holder.key());
            companies.put(
                    holder.key(),
                    declared(holder.key(), company.holders(), company.declaredOnly(), company.holdersComplete()));
        }
        return holder;
    }

    private boolean isNew(String key) {
        return !key.equals(root) && !visited.contains(key);
    }

    private static Holders both(Holders known, Holders declared) {
        return new Holders(
                known.named() || declared.named(),
                known.declaredOnly().or(declared.declaredOnly()),
                declared.complete().or(known.complete()),
                declared.named() ? joined(known.stakes(), declared.stakes()) : known.stakes());
    }

    /** Holders of unknown size give way to a list that is declared; what both name is one line. */
    private static List<Stake> joined(List<Stake> known, List<Stake> declared) {
        List<Stake> stakes = new ArrayList<>(declared);
        for (Stake stake : known) {
            int line = lineOf(stake.holder(), stakes);
            if (line >= 0) {
                stakes.set(line, stake.with(stakes.get(line)));
            } else if (stake.sized()) {
                stakes.add(stake);
            }
        }
        return List.copyOf(stakes);
    }

    private static int lineOf(Holder holder, List<Stake> stakes) {
        int line = stakes.size() - 1;
        while (line >= 0 && !stakes.get(line).holder().key().equals(holder.key())) {
            line--;
        }
        return line;
    }

    /** Many that are not told apart are nobody that stands elsewhere too. */
    private static String key(String name, String nameless, boolean dispersed) {
        return name.isEmpty() || dispersed ? nameless : keyOf(name);
    }

    private static String keyOf(String name) {
        return "name/" + name.toLowerCase(Locale.ROOT);
    }
}
