package eu.sovereignty.law.sovereignty;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.law.Rule;
import eu.sovereignty.law.RulePack;
import eu.sovereignty.score.CloudSovereignty;
import java.util.List;
import java.util.function.Function;

/** The EU Cloud Sovereignty Framework: no law, a yardstick of procurement that an organisation may choose. */
public final class Rules implements RulePack {

    @Override
    public List<Rule<?>> rules() {
        return List.of(answers(), seal(), score());
    }

    private static Rule<Hosting> answers() {
        return rule("sovereignty-answers", Dossier::hostings)
                .when("answered", Rules::answered)
                .unless(
                        "sound",
                        hosting -> Kleene.and(
                                ifAnswered(hosting, CloudSovereignty::answersExist),
                                ifAnswered(hosting, CloudSovereignty::agreesWithFacts)))
                .weighs("answers-exist", hosting -> ifAnswered(hosting, CloudSovereignty::answersExist))
                .weighs("agrees-with-facts", hosting -> ifAnswered(hosting, CloudSovereignty::agreesWithFacts));
    }

    private static Rule<Hosting> seal() {
        return rule("sovereignty-minimum-seal", Dossier::hostings)
                .when("asked", hosting -> known(hosting.context().minimums().asksSeal()))
                .unless(
                        "reached",
                        hosting -> hosting.context().minimums().asksSeal()
                                ? CloudSovereignty.of(hosting).reachesSeal()
                                : Kleene.TRUE);
    }

    private static Rule<Hosting> score() {
        return rule("sovereignty-minimum-score", Dossier::hostings)
                .when(
                        "asked",
                        hosting -> known(hosting.context().minimums().score().isPresent()))
                .unless(
                        "reached",
                        hosting -> hosting.context().minimums().score().isPresent()
                                ? CloudSovereignty.of(hosting).reachesScore()
                                : Kleene.TRUE);
    }

    private static Fact<Boolean> answered(Hosting hosting) {
        return known(!hosting.context()
                .framework()
                .answers()
                .getOrDefault(hosting.declared().id(), java.util.Map.of())
                .isEmpty());
    }

    /** Nobody's answers are sound; rating them would cost every run. */
    private static Fact<Boolean> ifAnswered(Hosting hosting, Function<CloudSovereignty, Fact<Boolean>> question) {
        return answered(hosting).holds(is -> is) ? question.apply(CloudSovereignty.of(hosting)) : Kleene.TRUE;
    }

    private static Fact<Boolean> known(boolean value) {
        return new Known<>(value, List.of());
    }
}
