package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.manifest.HostingDeclaration;

/**
 * What a provider does against international governmental access to non-personal data held in the Union (Data Act 28(1)(b),
 * 32). Personal data are for GDPR 48 and its chapter V. Source: law notes A2.2, A2.5.
 */
public record GovernmentalAccess(Hosting hosting) {

    /** Whether non-personal data is held in the Union. */
    public Fact<Boolean> nonPersonalData() {
        return gate().holdsNonPersonalData();
    }

    /** 32(1): some measure is taken; which ones fit is for a person. */
    public Fact<Boolean> measures() {
        return gate().accessMeasures().is(measures -> !measures.isEmpty());
    }

    /** 28(1)(b): the measures are described in public. */
    public Fact<Boolean> published() {
        return Proof.shown(hosting.declared().evidence().accessMeasures(), hosting.field("evidence.accessMeasures"));
    }

    /** 32(2), 32(3): there is a procedure to test a foreign order. */
    public Fact<Boolean> procedure() {
        return Proof.shown(
                hosting.declared().evidence().requestProcedure(), hosting.field("evidence.requestProcedure"));
    }

    /** 32(4): it gives the least amount of data. */
    public Fact<Boolean> minimum() {
        return gate().minimumDisclosure();
    }

    /** 32(5): the customer is told before. */
    public Fact<Boolean> customerNotified() {
        return gate().customerNotified();
    }

    /** Every country where data is stored is among those that the provider publishes (28(1)(a)); others beside are normal. */
    public Fact<Boolean> storageAmongPublished() {
        return hosting.storageCountries()
                .flatMap(places ->
                        hosting.declared().jurisdictionsPublished().is(published -> published.containsAll(places)));
    }

    /** What the provider publishes is declared: where nobody says, nothing can disagree with it. */
    public Fact<Boolean> jurisdictionDeclared() {
        return Claim.of(
                hosting.declared().jurisdictionsPublished().is(published -> !published.isEmpty()),
                hosting.field("jurisdictionsPublished"));
    }

    private HostingDeclaration.DataActGate gate() {
        return hosting.declared().dataAct();
    }
}
