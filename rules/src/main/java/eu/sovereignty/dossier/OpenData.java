package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.OrganisationKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Data that an administration publishes, or takes from others (CRPA L312-1-1, L300-4, D323-2-1; CPI L122-5-3). A licence or a
 * format that stands on no list here is for a person. It bears the id of the data. Source: law notes, gdpr-fr 5.10.
 */
public record OpenData(Dataset data, Organisation organisation) implements Subject {

    @Override
    public SubjectId id() {
        return data.id();
    }

    @Override
    public eu.sovereignty.fact.Position at() {
        return data.at();
    }

    @Override
    public java.util.Map<String, String> names() {
        return data.names();
    }

    /** Whether it is declared to be published; silence claims nothing. */
    public Fact<Boolean> published() {
        return Claimed.published(data);
    }

    /** Whether it is declared to have been collected from the web. */
    public Fact<Boolean> scraped() {
        return Claimed.scraped(data);
    }

    private static final int AGENTS = 50;
    private static final int INHABITANTS = 3500;

    /** Licences of the decree, as they are commonly written. */
    private static final Set<String> LICENCES = Set.of("etalab-2.0", "licence ouverte 2.0", "odbl-1.0", "odbl");

    /** Licences that ask for no more than the name of the source, or for nothing (Implementing Regulation (EU) 2023/138). */
    private static final Set<String> FREE = Set.of("etalab-2.0", "licence ouverte 2.0", "cc-by-4.0", "cc0-1.0");

    /** Formats of one vendor that no standard describes. */
    private static final Set<String> CLOSED = Set.of("xls", "doc", "ppt", "mdb", "accdb", "sas7bdat", "sav", "dwg");

    private static final Set<String> FORMATS =
            Set.of("csv", "json", "geojson", "xml", "jsonl", "parquet", "ods", "odt", "txt", "html", "rdf");

    /** Whether publication is due: fifty agents, and no local authority of fewer than 3,500 inhabitants. */
    public Fact<Boolean> due() {
        Fact<Boolean> small = Kleene.and(
                organisation.declared().kind().is(OrganisationKind.LOCAL_AUTHORITY),
                organisation.declared().inhabitants().is(number -> number < INHABITANTS));
        return Kleene.and(
                organisation.publicMission(),
                organisation.declared().agentsFte().is(agents -> agents >= AGENTS),
                Kleene.not(small));
    }

    /** Whether its licence and its format are open. */
    public Fact<Boolean> open() {
        return Kleene.and(
                listed(data.declared().licence(), LICENCES, Set.of(), "licence"),
                listed(data.declared().format(), FORMATS, CLOSED, "format"));
    }

    /** Whether it is declared to be a high-value dataset; silence claims nothing. */
    public Fact<Boolean> highValue() {
        return Claim.of(data.declared().highValue(), "data[" + data.declared().id() + "].highValue");
    }

    /** Whether a programming interface and a bulk download are shown. */
    public Fact<Boolean> bulkAccess() {
        return Proof.shown(
                data.declared().evidence().bulkAccess(),
                "data[" + data.declared().id() + "].evidence.bulkAccess");
    }

    /** Whether its licence leaves re-use as free as the law asks for a high-value dataset. */
    public Fact<Boolean> freeLicence() {
        return listed(data.declared().licence(), FREE, Set.of(), "licence");
    }

    /** Whether it holds protected works, of which only a person can say it; what bears an open licence does not need the question. */
    public Fact<Boolean> protectedWorks() {
        boolean free = data.declared().licence().holds(text -> LICENCES.contains(text.toLowerCase(Locale.ROOT)));
        return free ? data.declared().licence().map(text -> false) : forAPerson("licence");
    }

    /** Whether the criteria of the collection, which keep out who objects, are shown. */
    public Fact<Boolean> objectionsKept() {
        return Proof.shown(
                data.declared().evidence().collectionCriteria(),
                "data[" + data.declared().id() + "].evidence.collectionCriteria");
    }

    /** Whether an agreement with whoever holds the rights is shown; silence shows none. */
    public Fact<Boolean> agreed() {
        return Proof.shown(
                        data.declared().evidence().agreement(),
                        "data[" + data.declared().id() + "].evidence.agreement")
                .or(Kleene.FALSE);
    }

    /** What is on neither list is for a person: data without a licence is not under one that the decree leaves out. */
    private Fact<Boolean> listed(Fact<String> written, Set<String> list, Set<String> barred, String key) {
        return written.flatMap(text -> barred.contains(text.toLowerCase(Locale.ROOT))
                ? Kleene.FALSE
                : list.contains(text.toLowerCase(Locale.ROOT)) ? Kleene.TRUE : forAPerson(key));
    }

    private Fact<Boolean> forAPerson(String key) {
        return new Unknown<>(
                List.of(Missing.qualification("data[" + data.declared().id() + "]." + key)));
    }
}
