package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.manifest.GdprRole;
import eu.sovereignty.manifest.ProcessingDeclaration;
import eu.sovereignty.manifest.SystemDeclaration;
import java.util.List;
import java.util.Map;
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
        return Map.of("impactAssessmentDue", Shown.of(impactAssessmentDue()));
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
