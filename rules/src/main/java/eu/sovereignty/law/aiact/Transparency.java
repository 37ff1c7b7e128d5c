package eu.sovereignty.law.aiact;

import eu.sovereignty.dossier.AiActParty;
import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Claim;
import eu.sovereignty.dossier.DirectInteraction;
import eu.sovereignty.dossier.Proof;
import eu.sovereignty.dossier.aiact.Duties50;
import eu.sovereignty.dossier.aiact.Marking;
import eu.sovereignty.dossier.aiact.Operator;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.SystemDeclaration.Evidences;
import java.util.List;
import java.util.function.Function;

/** Article 50: what people are told. */
final class Transparency {

    private Transparency() {}

    static List<Rule<?>> rules() {
        return List.of(interaction(), marking(), emotions(), deepfakes(), publishedText(), codeOfPractice());
    }

    private static Rule<AiSystem> interaction() {
        return Systems.rule50("aiact-interaction-disclosure")
                .when("direct-interaction", system -> new DirectInteraction(system).intended())
                .unless("disclosed", system -> new DirectInteraction(system).disclosed())
                .reviewIf("exception-claimed", system -> new DirectInteraction(system).exceptionClaimed())
                .weighs("not-provider", system -> Kleene.not(AiActParty.provider(system)))
                .owedBy(Systems::holdersIfProviderKnown);
    }

    private static Rule<AiSystem> marking() {
        return Systems.rule50("aiact-output-marking")
                .when("generates", system -> duties(system).marking())
                .unless("marked", system -> heldByProvider(system, Evidences::outputMarking, "outputMarking"))
                .reviewIf("transition-silent", system -> new Marking(system).unsettled())
                .weighs("not-provider", system -> Kleene.not(AiActParty.provider(system)))
                .owedBy(Systems::holdersIfProviderKnown)
                .startsWith(system -> new Marking(system).inTransition() ? "marking-earlier-systems" : "marking");
    }

    private static Rule<AiSystem> emotions() {
        return ofDeployer("aiact-emotion-notice")
                .when("exposed", system -> duties(system).bodies())
                .unless("informed", system -> shown(system, Evidences::emotionNotice, "emotionNotice"))
                .reviewIf("exception-claimed", Transparency::exceptionClaimed);
    }

    private static Rule<AiSystem> deepfakes() {
        return ofDeployer("aiact-deepfake-label")
                .when("deepfake", system -> duties(system).deepfake())
                .unless("labelled", system -> shown(system, Evidences::deepfakeLabel, "deepfakeLabel"))
                .reviewIf("exception-claimed", Transparency::exceptionClaimed);
    }

    private static Rule<AiSystem> publishedText() {
        return ofDeployer("aiact-published-text")
                .when("published", system -> duties(system).published())
                .unless("disclosed", Transparency::textDisclosed)
                .unless("answered-for", system -> duties(system).answeredFor())
                .reviewIf("exception-claimed", Transparency::exceptionClaimed);
    }

    /** 50(7): whoever does not sign shows by other means what Article 50 asks for; nothing is wrong with that. */
    private static Rule<AiSystem> codeOfPractice() {
        return Systems.rule50("aiact-transparency-code")
                .when(
                        "covered",
                        system -> Kleene.or(
                                Kleene.and(duties(system).marking(), AiActParty.provider(system)),
                                Kleene.and(
                                        new Operator(system).deployer(),
                                        Kleene.or(
                                                duties(system).deepfake(),
                                                duties(system).published()))))
                .unless(
                        "signed",
                        system -> Claim.of(
                                shown(system, Evidences::codeOfPractice, "codeOfPractice"),
                                system.field("evidence.codeOfPractice")))
                .noticeIf("voluntary", system -> Kleene.TRUE);
    }

    private static Rule<AiSystem> ofDeployer(String id) {
        return HighRisk.ofDeployer(Systems.rule50(id));
    }

    private static Duties50 duties(AiSystem system) {
        return new Duties50(system, system.classification().areas());
    }

    private static Fact<Boolean> textDisclosed(AiSystem system) {
        return Proof.shown(system.declared().publication().disclosure(), system.field("publication.disclosure"));
    }

    /** A law on crime allows it, or the work is evidently artistic. */
    private static Fact<Boolean> exceptionClaimed(AiSystem system) {
        return new DirectInteraction(system).exceptionClaimed();
    }

    private static Fact<Boolean> shown(AiSystem system, Function<Evidences, Evidence> piece, String name) {
        return Proof.shown(piece.apply(system.declared().evidence()), system.field("evidence." + name));
    }

    private static Fact<Boolean> heldByProvider(AiSystem system, Function<Evidences, Evidence> piece, String name) {
        Fact<Boolean> shown = shown(system, piece, name);
        boolean others = AiActParty.provider(system).holds(provider -> !provider);
        return others ? Claim.of(shown, system.field("evidence." + name)) : shown;
    }
}
