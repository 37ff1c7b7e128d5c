package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.manifest.DatasetDeclaration;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.GdprRole;
import eu.sovereignty.manifest.PersonKind;
import eu.sovereignty.manifest.ProcessingDeclaration;
import eu.sovereignty.manifest.SystemDeclaration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One purpose over some data.
 *
 * @param systems systems that serve the purpose
 */
public record Processing(
        ProcessingDeclaration declared,
        Organisation organisation,
        List<Dataset> datasets,
        List<SystemDeclaration> systems,
        Context context)
        implements Subject {

    @Override
    public SubjectId id() {
        return new SubjectId("processing", declared.id());
    }

    @Override
    public Position at() {
        return declared.at();
    }

    @Override
    public Map<String, String> names() {
        return Map.of("purpose", declared.purpose().value().orElse(declared.id()), "id", declared.id());
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of(
                "impactAssessmentDue", Shown.of(impactAssessmentDue()),
                "impactCriteria", impactCriteria().shown());
    }

    /** The declared role; a public body that says nothing is taken for the controller of its own purposes. */
    public Fact<GdprRole> role() {
        boolean assumed =
                !declared.gdprRole().isKnown() && organisation.publicBody().holds(isPublic -> isPublic);
        return assumed
                ? new Known<>(
                        GdprRole.CONTROLLER,
                        List.of(new Provenance.Assumed(field("gdprRole"), "controller", "public-body")))
                : declared.gdprRole();
    }

    /** Whether it works on personal data: some of its data is, as far as the manifest says. */
    public Fact<Boolean> personal() {
        return declared.data().flatMap(ids -> Kleene.any(datasets, Dataset::personal));
    }

    /** Whether it works on data of special categories (GDPR 9(1)). */
    public Fact<Boolean> specialCategories() {
        return declared.data()
                .flatMap(ids -> Kleene.any(datasets, data -> Kleene.and(data.personal(), data.special())));
    }

    /** Whether a system in production serves it. */
    public Fact<Boolean> inProduction() {
        return Kleene.any(systems, SystemDeclaration::production);
    }

    /**
     * Whether it is declared to be a purpose of law enforcement (Directive (EU) 2016/680), which takes it out of the GDPR. The
     * general regulation applies where nobody claims that regime.
     */
    public Fact<Boolean> lawEnforcement() {
        return Claim.of(declared.lawEnforcement(), field("lawEnforcement"));
    }

    /** The nine criteria of high risk (WP248). */
    public ImpactCriteria impactCriteria() {
        return new ImpactCriteria(this);
    }

    /** From whom its personal data comes. */
    public DataCollection collection() {
        return new DataCollection(this);
    }

    /** Whether a piece of evidence is shown, and has not lapsed; a declared none is a no. */
    public Fact<Boolean> shows(String name, Function<ProcessingDeclaration.Evidences, Evidence> piece) {
        return Proof.valid(piece.apply(declared.evidence()), context.asOf(), field("evidence." + name));
    }

    /** Whether an AI system serves it, as far as the manifest says. */
    public Fact<Boolean> servedBySystem() {
        return systems.isEmpty() ? Kleene.FALSE : Kleene.TRUE;
    }

    /** Whether its data reaches a model: a system that serves it uses one. */
    public Fact<Boolean> reachesModel() {
        return Kleene.any(systems, system -> system.uses().models().is(models -> !models.isEmpty()));
    }

    /** Whether some of its data is about children. */
    public Fact<Boolean> aboutChildren() {
        return Kleene.any(
                datasets,
                data -> data.declared()
                        .subjects()
                        .is(persons -> persons.contains(PersonKind.MINORS) || persons.contains(PersonKind.PUPILS)));
    }

    /** Whether it has an entry in the record of processing activities, or the organisation shows the record. */
    public Fact<Boolean> recorded() {
        Fact<Boolean> entry = shows("record", ProcessingDeclaration.Evidences::record);
        Fact<Boolean> whole = Proof.valid(
                organisation.declared().evidence().record(), context.asOf(), "organisation.evidence.record");
        return entry.or(whole);
    }

    /** Whether the organisation shows how persons use their rights. */
    public Fact<Boolean> rightsChannel() {
        return Proof.valid(
                organisation.declared().evidence().rightsProcedure(),
                context.asOf(),
                "organisation.evidence.rightsProcedure");
    }

    /** Whether the consultation of the supervisory authority is shown (GDPR 36). */
    public Fact<Boolean> authorityConsulted() {
        return Proof.valid(declared.impact().cnilConsultation(), context.asOf(), field("impact.cnilConsultation"));
    }

    /** Whether it works on data about criminal convictions and offences (GDPR 10). */
    public Fact<Boolean> criminalData() {
        return declared.data()
                .flatMap(ids -> Kleene.any(datasets, data -> Kleene.and(data.personal(), data.criminal())));
    }

    /** How long its personal data is kept: for the purpose, or for each store of it. */
    public Fact<Boolean> retentionDeclared() {
        Fact<Boolean> ofStores = datasets.isEmpty()
                ? Fact.missing(field("retention"))
                : Kleene.all(datasets, data -> data.declared().retention().map(period -> true));
        return declared.retention().<Boolean>map(period -> true).or(ofStores);
    }

    /** Whether what leaves for a model is filtered, data by data: named fields, or a pseudonym with its key kept apart. */
    public Fact<Boolean> filteredOnLeaving() {
        return datasets.stream().allMatch(Processing::filtered) && !datasets.isEmpty() ? Kleene.TRUE : Kleene.FALSE;
    }

    private static boolean filtered(Dataset data) {
        var leaves = data.declared().leaves().values();
        boolean notPersonal = data.personal().holds(is -> !is);
        boolean filtered = !leaves.isEmpty() && leaves.stream().allMatch(Processing::filtered);
        return notPersonal || filtered;
    }

    private static boolean filtered(DatasetDeclaration.Leaving leaving) {
        return leaving.fields().isKnown()
                || leaving.pseudonymised().holds(is -> is)
                || leaving.sent().holds(is -> !is);
    }

    /** The day on which it is judged. */
    public LocalDate asOf() {
        return context.asOf();
    }

    /** The manifest field of this purpose. */
    String field(String name) {
        return "processing[" + declared.id() + "]." + name;
    }

    /** Whether an impact assessment is shown, and has not lapsed. */
    public Fact<Boolean> impactAssessed() {
        return Proof.valid(declared.evidence().dpia(), context.asOf(), field("evidence.dpia"));
    }

    /** Whether GDPR 35(3) or the list of the CNIL asks for an impact assessment. */
    public Fact<Boolean> impactAssessmentDue() {
        return new ImpactTrigger(this).due();
    }

    /** Whether the list of the CNIL that exempts (délibération 2019-118) is claimed; silence claims nothing. */
    public Fact<Boolean> exemptionClaimed() {
        return Claim.of(declared.impact().exemptionList().is(types -> !types.isEmpty()), field("impact.exemptionList"));
    }

    /** A subject is its id: comparing all that it holds would be slow, and no more true. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Processing that && declared.id().equals(that.declared.id());
    }

    @Override
    public int hashCode() {
        return declared.id().hashCode();
    }
}
