package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.DataSource;
import eu.sovereignty.manifest.DatasetDeclaration;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.Personal;
import eu.sovereignty.manifest.SpecialCategory;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Data, where it is stored, and where it goes because a model that works on it is served there.
 *
 * @param storedAt hostings that store it
 * @param source the data that it was derived from, such as the files behind an index
 */
public record Dataset(DatasetDeclaration declared, List<Hosting> storedAt, Optional<Dataset> source, Context context)
        implements Subject {

    @Override
    public SubjectId id() {
        return new SubjectId("dataset", declared.id());
    }

    @Override
    public Position at() {
        return declared.at();
    }

    @Override
    public Map<String, String> names() {
        return Map.of("data", declared.id());
    }

    /**
     * Whether it is personal data for its holder (GDPR 4(1)): pseudonymised data is, anonymous data is not. What is derived
     * from other data and does not say, such as an index, is what the other data is.
     */
    public Fact<Boolean> personal() {
        return saidNotPersonal()
                ? contradictory("personal")
                : declared.personal()
                        .is(kind -> kind == Personal.IDENTIFIED || kind == Personal.PSEUDONYMISED)
                        .or(ofSource(Dataset::personal));
    }

    /**
     * Whether it is personal health data collected in prevention, diagnosis, care or social follow-up (CSP L1111-8): as
     * declared; data whose special categories are declared without health is none. Declared beside data that is said not to be
     * personal, it is a contradiction that only a person can settle.
     */
    public Fact<Boolean> careData() {
        if (saidNotPersonal()) {
            return contradictory("careData");
        }
        return declared.careData().or(withoutHealthData()).or(ofSource(Dataset::careData));
    }

    /** Data of which the special categories are declared without health, or that is not personal, is no such data. */
    private Fact<Boolean> withoutHealthData() {
        Fact<Boolean> health = declared.special().is(categories -> categories.contains(SpecialCategory.HEALTH));
        Fact<Boolean> notPersonal = declared.personal().is(kind -> kind == Personal.NONE || kind == Personal.ANONYMOUS);
        Fact<Boolean> none = health.holds(is -> !is) ? health : Kleene.not(notPersonal);
        return none.holds(is -> !is) ? none : Fact.missing(field("careData"));
    }

    private boolean saidNotPersonal() {
        return declared.careData().holds(is -> is)
                && declared.personal().holds(kind -> kind == Personal.NONE || kind == Personal.ANONYMOUS);
    }

    private Fact<Boolean> contradictory(String key) {
        return new Unknown<>(List.of(Missing.qualification("data[" + declared.id() + "]." + key)));
    }

    /** Whether it holds special categories (GDPR 9(1)); health data collected for care does, whatever else is said. */
    public Fact<Boolean> special() {
        Fact<Boolean> care = declared.careData();
        Fact<Boolean> said = declared.special().is(categories -> !categories.isEmpty());
        return care.holds(is -> is) ? care : said.or(ofSource(Dataset::special));
    }

    /** Whether it is about criminal convictions and offences (GDPR 10). */
    public Fact<Boolean> criminal() {
        return declared.criminal().or(ofSource(Dataset::criminal));
    }

    /** Whether it holds the French social-security number (loi 78-17, article 30). */
    public Fact<Boolean> nir() {
        return declared.nir().or(ofSource(Dataset::nir));
    }

    /** Where it was collected: as declared, or else where the data was that it was derived from. */
    public Fact<DataSource> origin() {
        Fact<DataSource> scraped = declared.webScraped().holds(is -> is)
                ? declared.webScraped().map(is -> DataSource.SCRAPED)
                : declared.source();
        return declared.source().or(scraped).or(ofSource(Dataset::origin));
    }

    /** Of GDPR 9 or 10, or the social-security number. */
    public Fact<Boolean> sensitive() {
        return Kleene.or(special(), criminal(), nir());
    }

    /** Whether a piece of evidence is shown, and has not lapsed; a declared none is a no. */
    public Fact<Boolean> shows(String name, Function<DatasetDeclaration.Evidences, Evidence> piece) {
        return Proof.valid(piece.apply(declared.evidence()), context.asOf(), field("evidence." + name));
    }

    /** The same where a declared none is no answer either: true, or unknown with the field of the evidence. */
    public Fact<Boolean> established(String name, Function<DatasetDeclaration.Evidences, Evidence> piece) {
        return Proof.standing(piece.apply(declared.evidence()), context.asOf(), field("evidence." + name));
    }

    /** The manifest field of this data. */
    String field(String name) {
        return "data[" + declared.id() + "]." + name;
    }

    private <T> Fact<T> ofSource(Function<Dataset, Fact<T>> question) {
        return source.map(data -> declared.derivedFrom().flatMap(id -> question.apply(data)))
                .orElseGet(() -> Fact.missing(field("derivedFrom")));
    }

    /** A subject is its id: comparing all that it holds would be slow, and no more true. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Dataset that && declared.id().equals(that.declared.id());
    }

    @Override
    public int hashCode() {
        return declared.id().hashCode();
    }

    /** Covered by a secret that the law protects, or needed for an essential mission of the State (loi SREN, article 31). */
    public Fact<Boolean> protectedBySren31() {
        return Sensitivity.protectedData(declared).or(ofSource(Dataset::protectedBySren31));
    }

    /** A breach is likely to harm what article 31 of the loi SREN protects. */
    public Fact<Boolean> harmfulBreach() {
        return Sensitivity.harmfulBreach(declared).or(ofSource(Dataset::harmfulBreach));
    }

    /** Of particular sensitivity in the sense of article 31 of the loi SREN. */
    public Fact<Boolean> particularSensitivity() {
        return Kleene.and(protectedBySren31(), harmfulBreach());
    }

    /** Whether the analysis of its sensitivity can be looked at. */
    public Fact<Boolean> sensitivityAnalysed() {
        return Proof.shown(
                declared.evidence().sensitivityAnalysis(), "data[" + declared.id() + "].evidence.sensitivityAnalysis");
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("particularSensitivity", Shown.of(particularSensitivity()));
    }
}
