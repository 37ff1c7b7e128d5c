package eu.sovereignty.law.aiact;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.AiActParty;
import eu.sovereignty.dossier.AiActScope;
import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.AiActRole;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What every rule of the AI Act begins with: its scope, and who the organisation is for a system (law notes, section 2). */
final class Systems {

    private Systems() {}

    /** A rule of Article 5, which binds free and open-source systems too (2(12)). */
    static Rule<AiSystem> rule5(String id) {
        return rule(id, Dossier::systems)
                .when("ai-system", system -> new AiActScope(system).aiSystem())
                .when("in-scope", system -> new AiActScope(system).covered());
    }

    /** A rule of Article 50, which does so too, and not the high-risk products of section B of Annex I (2(2)). */
    static Rule<AiSystem> rule50(String id) {
        return rule(id, Dossier::systems)
                .when("ai-system", system -> new AiActScope(system).aiSystem())
                .when("in-scope", system -> new AiActScope(system).coveredBesideSectoral());
    }

    /** A rule that Article 2(12) may take away from free and open-source systems. */
    static Rule<AiSystem> ordinaryRule(String id) {
        return rule(id, Dossier::systems)
                .when("ai-system", system -> new AiActScope(system).aiSystem())
                .when("in-scope", system -> new AiActScope(system).coveredBesideOpenSource());
    }

    static Fact<Boolean> providerOrDeployer(AiSystem system) {
        return Kleene.or(
                system.declared().aiActRole().is(roles -> roles.contains(AiActRole.DEPLOYER)),
                AiActParty.provider(system));
    }

    /** The duty holders that the organisation is for a system; never assumed. */
    static Fact<Set<DutyHolder>> holders(AiSystem system) {
        return system.declared()
                .aiActRole()
                .map(roles -> roles.stream().flatMap(Systems::holder).collect(Collectors.toUnmodifiableSet()));
    }

    /** The same for a duty of the provider alone: open where it is open whether the organisation is the provider. */
    static Fact<Set<DutyHolder>> holdersIfProviderKnown(AiSystem system) {
        return AiActParty.provider(system).flatMap(known -> holders(system));
    }

    private static Stream<DutyHolder> holder(AiActRole role) {
        return switch (role) {
            case PROVIDER -> Stream.of(DutyHolder.AI_PROVIDER);
            case DEPLOYER -> Stream.of(DutyHolder.DEPLOYER);
            default -> Stream.empty();
        };
    }
}
