package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.DatasetDeclaration;
import java.util.Set;

/**
 * Data of particular sensitivity in the sense of article 31 of the loi SREN: covered by a secret that the law protects, or
 * needed for an essential mission of the State; <em>and</em> of which a breach is likely to harm public order, public
 * security, health or life, or intellectual property. Personal or not. What is derived from other data and does not say is what
 * the other data is. Source: law notes, gdpr-fr 5.1.
 */
final class Sensitivity {

    private Sensitivity() {}

    /** The first condition: 1° or 2° of the article. */
    static Fact<Boolean> protectedData(DatasetDeclaration data) {
        return Kleene.or(some(data.secrets()), data.essentialStateMission());
    }

    /** The second condition. */
    static Fact<Boolean> harmfulBreach(DatasetDeclaration data) {
        return some(data.breachImpact());
    }

    private static Fact<Boolean> some(Fact<? extends Set<?>> declared) {
        return declared.map(set -> !set.isEmpty());
    }
}
