package eu.sovereignty.law.cloudact;

import static eu.sovereignty.fact.Kleene.not;
import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import java.util.List;

/** What is relied on against third-country access: measures with their limits, and a qualification with its end. */
final class Reliance {

    /** How many days ahead the end of a qualification is announced. */
    private static final int HORIZON = 180;

    private Reliance() {}

    static List<Rule<?>> rules() {
        return List.of(mitigations(), qualificationEnds());
    }

    private static Rule<Hosting> mitigations() {
        return rule("cloudact-ineffective-mitigation", Dossier::hostings)
                .when("relied-upon", hosting -> hosting.exposure().mitigations().claimed())
                .unless("effective", hosting -> hosting.exposure().mitigations().allEffective())
                .weighs(
                        "clear-text",
                        hosting -> hosting.exposure().mitigations().clearText());
    }

    /** Of a qualification that is not established there is no end to announce. */
    private static Rule<Hosting> qualificationEnds() {
        return rule("cloudact-qualification-ends", Dossier::hostings)
                .when("qualified", hosting -> hosting.secNumCloud().qualified().or(Kleene.FALSE))
                .unless("later", hosting -> not(hosting.qualificationEnd().within(HORIZON)))
                .noticeIf("ends-soon", hosting -> hosting.qualificationEnd().within(HORIZON))
                .onDay(hosting -> hosting.qualificationEnd().dayAfter());
    }
}
