package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.AiActRole;
import java.util.List;

/**
 * Whether the organisation is the provider of a system (AI Act 3(3); law notes R-PROV and D-07).
 *
 * <p>Who has a system developed and offers it under its own name is its provider, whoever made it. A declaration that says
 * so and yet names other roles contradicts itself: a person must qualify the role. Silence on the role is never filled.
 */
public final class AiActParty {

    private AiActParty() {}

    /** As declared; open where a system under the organisation's own name is declared to have another provider. */
    public static Fact<Boolean> provider(AiSystem system) {
        Fact<Boolean> declared = system.declared().aiActRole().is(roles -> roles.contains(AiActRole.PROVIDER));
        boolean contradicted = declared.holds(provider -> !provider)
                && system.declared().suppliedBy().underOwnName().holds(own -> own);
        return contradicted ? new Unknown<>(List.of(Missing.qualification(system.field("aiActRole")))) : declared;
    }
}
