package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.GdprRole;
import eu.sovereignty.manifest.Influence;
import eu.sovereignty.manifest.SystemDeclaration;
import eu.sovereignty.manifest.SystemDeclaration.Evidences;
import java.util.function.Function;

/**
 * What a system does to individual administrative decisions (CRPA L311-3-1; loi 78-17, article 47). The facts are asked one
 * after another: where the output weighs in no decision, nothing else is asked. Source: law notes, gdpr-fr 3.3.
 */
public record AdministrativeDecision(AiSystem system) {

    /** Whether an individual administrative decision is taken on the basis of its output, be it in part. */
    public Fact<Boolean> individual() {
        return weighs().flatMap(weighs -> weighs ? decision().administrative() : Kleene.FALSE);
    }

    /** Whether no person takes part in it. */
    public Fact<Boolean> soleAutomated() {
        return individual().flatMap(individual -> individual ? withoutPerson() : Kleene.FALSE);
    }

    /** Whether such a decision is taken on an administrative appeal. */
    public Fact<Boolean> onAppeal() {
        return soleAutomated().flatMap(sole -> sole ? decision().onAppeal() : Kleene.FALSE);
    }

    /** Whether the rules change themselves without a person's validation. */
    public Fact<Boolean> selfLearning() {
        return soleAutomated().flatMap(sole -> sole ? decision().selfLearning() : Kleene.FALSE);
    }

    /** Whether a court decision on the behaviour of a person draws on its output; an administrative decision is none. */
    public Fact<Boolean> ofCourt() {
        boolean administrative = decision().administrative().holds(is -> is)
                && !decision().judicial().isKnown();
        return administrative
                ? decision().administrative().map(is -> false)
                : weighs().flatMap(weighs -> weighs ? decision().judicial() : Kleene.FALSE);
    }

    /** Whether the organisation decides why and how: it is the controller of some purpose that the system serves. */
    public Fact<Boolean> controller() {
        return system.processings().isEmpty()
                ? bodyOfItsOwn()
                : Kleene.any(system.processings(), purpose -> purpose.role().is(role -> role != GdprRole.PROCESSOR));
    }

    /** Whether a purpose that it serves works on personal data. */
    public Fact<Boolean> personal() {
        return purposes(Processing::personal);
    }

    /** Whether a purpose that it serves works on data of GDPR 9(1), which article 6-I of loi 78-17 names too. */
    public Fact<Boolean> specialCategories() {
        return purposes(Processing::specialCategories);
    }

    /** Whether a piece of evidence is shown, and has not lapsed; a declared none is a no. */
    public Fact<Boolean> shown(String name, Function<Evidences, Evidence> piece) {
        return Proof.valid(
                piece.apply(system.declared().evidence()), system.context().asOf(), system.field("evidence." + name));
    }

    private Fact<Boolean> purposes(Function<Processing, Fact<Boolean>> question) {
        return system.declared().uses().processing().flatMap(ids -> Kleene.any(system.processings(), question));
    }

    private Fact<Boolean> bodyOfItsOwn() {
        return system.organisation().publicBody().holds(is -> is)
                ? Kleene.TRUE
                : Fact.missing(system.field("uses.processing"));
    }

    private Fact<Boolean> weighs() {
        Fact<Boolean> sole = decision().soleAutomated();
        Fact<Boolean> score = decision().decisiveScore();
        return sole.holds(is -> is)
                ? sole
                : score.holds(is -> is) ? score : decision().influence().is(weight -> weight != Influence.NONE);
    }

    private Fact<Boolean> withoutPerson() {
        boolean prepares = decision().influence().holds(Influence.PREPARATORY::equals);
        return prepares
                ? decision().soleAutomated().or(decision().influence().map(weight -> false))
                : decision().soleAutomated();
    }

    private SystemDeclaration.Decision decision() {
        return system.declared().decision();
    }
}
