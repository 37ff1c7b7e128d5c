package eu.sovereignty.dossier.aiact;

import eu.sovereignty.document.Words;
import eu.sovereignty.dossier.AiActParty;
import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Claim;
import eu.sovereignty.dossier.Shown;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.manifest.AiActRole;
import eu.sovereignty.manifest.OrganisationDeclaration;
import eu.sovereignty.manifest.OrganisationKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Who the organisation is for a system (AI Act 3(3), 3(4), 25(1); law notes 2 and 2.1): an administration that builds a system
 * and puts it into service under its own name is its provider and its deployer.
 */
public record Operator(AiSystem system) {

    /**
     * The provider, as declared or by Article 25(1)(b) or (c). That somebody has put his name on another's system (a) is for a
     * person: a contract may keep the duties where they were.
     */
    public Fact<Boolean> provider() {
        Fact<Boolean> becomes = Kleene.or(
                changed(system.declared().substantiallyModified()),
                changed(system.declared().intendedPurposeChanged()));
        boolean trapped = becomes.holds(yes -> yes) && flagged();
        return trapped ? becomes : AiActParty.provider(system);
    }

    /** The deployer, as declared. */
    public Fact<Boolean> deployer() {
        return system.declared().aiActRole().is(roles -> roles.contains(AiActRole.DEPLOYER));
    }

    /** Some way of Article 25(1) leads from another role to that of the provider. */
    public Fact<Boolean> trapped() {
        return new Known<>(flagged(), List.of());
    }

    /** It has a right to be told what it becomes: the role of provider is declared too. */
    public Fact<Boolean> saysProvider() {
        return system.declared().aiActRole().is(roles -> roles.contains(AiActRole.PROVIDER));
    }

    /**
     * A public authority, or somebody who acts for one (49(3)). A private body that says nothing of the kind is neither.
     */
    public Fact<Boolean> publicAuthority() {
        OrganisationDeclaration organisation = system.organisation().declared();
        return Kleene.or(
                system.organisation().publicBody(),
                Claim.of(organisation.publicAuthority(), "organisation.publicAuthority"),
                Claim.of(organisation.serves().is(OrganisationKind::publicBody), "organisation.serves"));
    }

    /** A body governed by public law, or a private one that provides a public service (27(1)). */
    public Fact<Boolean> publicService() {
        return Kleene.or(
                publicAuthority(), system.organisation().declared().kind().is(OrganisationKind.PRIVATE_PUBLIC_SERVICE));
    }

    /** What a reader of the report sees: the declared roles, and the one that Article 25 adds. */
    public Object shown() {
        return Shown.of(system.declared().aiActRole().map(declared -> roles()));
    }

    private List<String> roles() {
        List<String> roles = new ArrayList<>();
        system.declared()
                .aiActRole()
                .value()
                .ifPresent(declared -> declared.stream().sorted().forEach(role -> roles.add(Words.of(role))));
        if (flagged()) {
            roles.add("provider-by-article-25");
        }
        return roles;
    }

    private boolean flagged() {
        return system.classification().flags().stream().anyMatch(flag -> flag.startsWith("R25-"));
    }

    private static Fact<Boolean> changed(Fact<Boolean> fact) {
        return fact.holds(yes -> yes) ? fact : Kleene.FALSE;
    }
}
