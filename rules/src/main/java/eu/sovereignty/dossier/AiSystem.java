package eu.sovereignty.dossier;

import eu.sovereignty.document.Once;
import eu.sovereignty.dossier.aiact.Classification;
import eu.sovereignty.dossier.aiact.HighRiskStart;
import eu.sovereignty.dossier.aiact.Operator;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Position;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.SystemDeclaration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An AI system with what it uses. */
public record AiSystem(
        SystemDeclaration declared,
        Organisation organisation,
        List<Model> models,
        List<Processing> processings,
        Context context,
        Once<Classification> classified)
        implements Subject {

    /** A system, not yet classified. */
    AiSystem(
            SystemDeclaration declared,
            Organisation organisation,
            List<Model> models,
            List<Processing> processings,
            Context context) {
        this(declared, organisation, models, processings, context, new Once<>());
    }

    /** Its class under the AI Act, with all that goes with it. */
    public Classification classification() {
        return classified.get(() -> Classification.of(this));
    }

    @Override
    public SubjectId id() {
        return new SubjectId("system", declared.id());
    }

    @Override
    public Position at() {
        return declared.at();
    }

    @Override
    public Map<String, String> names() {
        return Map.of(
                "system",
                declared.name().or(declared.purpose()).value().orElse(declared.id()),
                "id",
                declared.id(),
                "caller",
                declared.uses().callers().isEmpty() ? "" : new Callers(declared, context).shown());
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>(new AiActScope(this).facts());
        facts.putAll(classification().facts());
        if (classification().highRisk().holds(yes -> yes)) {
            facts.put("aiActStart", new HighRiskStart(this).shown());
            facts.put("aiActRoles", new Operator(this).shown());
        }
        return facts;
    }

    /** Whether it works on personal data: some purpose that it serves does. */
    public Fact<Boolean> personal() {
        return declared.uses().processing().flatMap(ids -> Kleene.any(processings, Processing::personal));
    }

    /** Whether a purpose that it serves is declared to be one of law enforcement. */
    public Fact<Boolean> lawEnforcement() {
        return Kleene.any(processings, Processing::lawEnforcement);
    }

    /** What its output does to decisions on persons. */
    public AutomatedDecision decision() {
        return new AutomatedDecision(declared);
    }

    /** Whether a piece of evidence is shown, and has not lapsed; a declared none is a no. */
    public Fact<Boolean> shows(String name, Function<SystemDeclaration.Evidences, Evidence> piece) {
        return Proof.valid(piece.apply(declared.evidence()), context.asOf(), field("evidence." + name));
    }

    /** Whether the organisation shows its security policy. */
    public Fact<Boolean> securityPolicyShown() {
        return Proof.valid(
                organisation.declared().evidence().securityPolicy(),
                context.asOf(),
                "organisation.evidence.securityPolicy");
    }

    /** Whether the manifest says enough to follow its data to wherever its models and services run. */
    public Fact<Boolean> dataFollowed() {
        return new DataFlows(this).followed();
    }

    /** Whether the manifest says which packages call its models. */
    public Fact<Boolean> callersDeclared() {
        return new Callers(declared, context).declared();
    }

    /** Whether no other package of the repository calls a model. */
    public Fact<Boolean> callersKept() {
        return new Callers(declared, context).kept();
    }

    /** The manifest field of this system. */
    public String field(String name) {
        return "systems[" + declared.id() + "]." + name;
    }

    /** A subject is its id: comparing all that it holds would be slow, and no more true. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AiSystem that && declared.id().equals(that.declared.id());
    }

    @Override
    public int hashCode() {
        return declared.id().hashCode();
    }
}
