package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;

/**
 * Whether the law of a third country can reach the provider of a hosting or whoever controls it: declared so, or exposed as
 * its chain shows. An exposure is no transfer (law notes, gdpr-fr 2.4).
 */
final class ThirdCountryLaw {

    private ThirdCountryLaw() {}

    static Fact<Boolean> reaches(Hosting hosting) {
        Fact<Boolean> said = hosting.declared().company().thirdCountryLaw();
        return said.holds(is -> is) ? said : hosting.access().exposed();
    }
}
