package eu.sovereignty.law.continuity;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.ContinuityFacts;
import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.GenerativeAiGuide;
import java.util.List;
import java.util.function.Function;

/**
 * Recommendations R1 to R35 of ANSSI (ANSSI-PA-102). Three follow from what is declared anyway: R11 and R14 here, R15 with the
 * fallback. The others are asked once an organisation measures a system by the guide, by declaring {@code anssiGuide}.
 */
final class GuideOnGenerativeAi {

    private GuideOnGenerativeAi() {}

    static List<Rule<?>> rules() {
        return List.of(
                hosting(),
                qualified(),
                recommendation(1, GenerativeAiGuide::r1),
                recommendation(2, GenerativeAiGuide::r2),
                recommendation(3, GenerativeAiGuide::r3),
                recommendation(4, GenerativeAiGuide::r4),
                recommendation(5, GenerativeAiGuide::r5),
                recommendation(6, GenerativeAiGuide::r6),
                recommendation(7, GenerativeAiGuide::r7),
                recommendation(8, GenerativeAiGuide::r8),
                recommendation(9, GenerativeAiGuide::r9),
                recommendation(10, GenerativeAiGuide::r10),
                recommendation(12, GenerativeAiGuide::r12),
                recommendation(13, GenerativeAiGuide::r13),
                recommendation(16, GenerativeAiGuide::r16),
                recommendation(18, GenerativeAiGuide::r18),
                recommendation(19, GenerativeAiGuide::r19),
                recommendation(20, GenerativeAiGuide::r20),
                recommendation(21, GenerativeAiGuide::r21),
                recommendation(22, GenerativeAiGuide::r22),
                recommendation(23, GenerativeAiGuide::r23),
                recommendation(24, GenerativeAiGuide::r24),
                recommendation(25, GenerativeAiGuide::r25),
                recommendation(26, GenerativeAiGuide::r26),
                recommendation(27, GenerativeAiGuide::r27),
                recommendation(28, GenerativeAiGuide::r28),
                recommendation(29, GenerativeAiGuide::r29),
                recommendation(30, GenerativeAiGuide::r30),
                recommendation(31, GenerativeAiGuide::r31),
                recommendation(32, GenerativeAiGuide::r32),
                recommendation(33, GenerativeAiGuide::r33),
                recommendation(34, GenerativeAiGuide::r34),
                recommendation(35, GenerativeAiGuide::r35));
    }

    private static Rule<Contract> hosting() {
        return rule("continuity-anssi-r11", Dossier::contracts)
                .when(
                        "sensitive",
                        contract -> Kleene.any(
                                contract.flows(), flow -> flow.dataset().particularSensitivity()))
                .unless("followed", contract -> contract.hosting().protectsSensitiveData())
                .owedByAlways(DutyHolder.DECLARANT);
    }

    private static Rule<Hosting> qualified() {
        return rule("continuity-anssi-r14", Dossier::hostings)
                .when("runs-models", hosting -> new Known<>(!hosting.models().isEmpty(), List.of()))
                .when("public-cloud", Hosting::commercialCloud)
                .unless("followed", hosting -> hosting.secNumCloud().qualified())
                .owedByAlways(DutyHolder.DECLARANT);
    }

    private static Rule<AiSystem> recommendation(int number, Function<GenerativeAiGuide, Evidence> evidence) {
        String id = "continuity-anssi-r" + (number < 10 ? "0" : "") + number;
        return rule(id, Dossier::systems)
                .when("measured", system -> new ContinuityFacts(system).measuredByGuide())
                .unless("followed", system -> new ContinuityFacts(system).follows(number, evidence))
                .owedByAlways(DutyHolder.DECLARANT);
    }
}
