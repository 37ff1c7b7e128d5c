package eu.sovereignty.law.aiact;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Claim;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Proof;
import eu.sovereignty.dossier.aiact.HighRiskStart;
import eu.sovereignty.dossier.aiact.Operator;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.SystemDeclaration.Evidences;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/** What every duty around high-risk systems begins with: the class, the day that Articles 111 and 113 give it, the role. */
final class HighRisk {

    private static final String LEGACY = "high-risk-legacy";

    private HighRisk() {}

    /** Chapter III, sections 1 to 3. */
    static Rule<AiSystem> chapterIII(String id) {
        return starting(id, "high-risk-annex-iii", "high-risk-annex-i");
    }

    /** Articles 43 to 48, which stand outside these sections and need the class that these create. */
    static Rule<AiSystem> conformity(String id) {
        return starting(id, "conformity", "conformity-annex-i");
    }

    /** Articles 72 and 73, likewise. */
    static Rule<AiSystem> monitoring(String id) {
        return starting(id, "monitoring", "monitoring-annex-i");
    }

    /** Article 49, for Annex III; a system that is in both annexes waits for the later day. */
    static Rule<AiSystem> registration(String id) {
        return starting(id, "registration", "high-risk-annex-i");
    }

    /** Article 86, for Annex III, likewise. */
    static Rule<AiSystem> explanation(String id) {
        return starting(id, "explanation", "high-risk-annex-i");
    }

    private static Rule<AiSystem> starting(String id, String annexIII, String annexI) {
        return rule(id, Dossier::systems)
                .when("high-risk", system -> system.classification().highRisk())
                .when("bound", system -> new HighRiskStart(system).bound())
                .startsWith(system -> switch (new HighRiskStart(system).announced()) {
                    case ANNEX_I -> annexI;
                    case LEGACY_PUBLIC_AUTHORITY -> LEGACY;
                    case ANNEX_III, LEGACY -> annexIII;
                });
    }

    /** A duty of the provider, that nobody else can meet or be asked to prove. */
    static Rule<AiSystem> ofProvider(Rule<AiSystem> rule) {
        return rule.when("provider", system -> new Operator(system).provider());
    }

    /** A duty of the deployer. */
    static Rule<AiSystem> ofDeployer(Rule<AiSystem> rule) {
        return rule.when("deployer", system -> new Operator(system).deployer());
    }

    /** Its last clauses: what is shown, and the reading of draft guidance on which nothing may fail. */
    static Rule<AiSystem> shownBy(Rule<AiSystem> rule, Function<Evidences, Evidence> piece, String name) {
        return draft(rule.unless("shown", system -> shown(system, piece, name)));
    }

    /** What a class that only draft guidance gives can lead to. */
    static Rule<AiSystem> draft(Rule<AiSystem> rule) {
        return rule.reviewIf("narrow-reading", system -> system.classification().byDraftReading());
    }

    /** A duty of the provider whose proof others can ask for: what they do not declare is not held. */
    static Rule<AiSystem> obtainable(Rule<AiSystem> rule, Function<Evidences, Evidence> piece, String name) {
        return rule.unless("shown", system -> held(system, piece, name))
                .weighs("not-provider", system -> Kleene.not(new Operator(system).provider()))
                .owedBy(HighRisk::holders);
    }

    static Fact<Boolean> shown(AiSystem system, Function<Evidences, Evidence> piece, String name) {
        return Proof.valid(
                piece.apply(system.declared().evidence()), system.context().asOf(), system.field("evidence." + name));
    }

    static Fact<Boolean> held(AiSystem system, Function<Evidences, Evidence> piece, String name) {
        Fact<Boolean> shown = shown(system, piece, name);
        boolean others = new Operator(system).provider().holds(provider -> !provider);
        return others ? Claim.of(shown, system.field("evidence." + name)) : shown;
    }

    /** The duty holders that the organisation is, with what Article 25 makes of it. */
    static Fact<Set<DutyHolder>> holders(AiSystem system) {
        return new Operator(system)
                .provider()
                .flatMap(provider -> Systems.holders(system).map(holders -> {
                    Set<DutyHolder> all = new HashSet<>(holders);
                    if (provider) {
                        all.add(DutyHolder.AI_PROVIDER);
                    }
                    return Set.copyOf(all);
                }));
    }
}
