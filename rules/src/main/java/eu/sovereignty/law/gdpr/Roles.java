package eu.sovereignty.law.gdpr;

import eu.sovereignty.dossier.Processing;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.manifest.GdprRole;
import java.util.Set;

/** Who the organisation is for a purpose: the gate of every GDPR rule (law notes, section 3.0). */
final class Roles {

    private Roles() {}

    /** Controller, alone or jointly; a processor does not owe what only a controller owes. */
    static Fact<Boolean> isController(Processing processing) {
        return processing.role().is(role -> role != GdprRole.PROCESSOR);
    }

    /** The duty holders that the organisation is for a purpose. */
    static Fact<Set<DutyHolder>> of(Processing processing) {
        return processing.role().map(Roles::holders);
    }

    private static Set<DutyHolder> holders(GdprRole role) {
        return Set.of(role == GdprRole.PROCESSOR ? DutyHolder.PROCESSOR : DutyHolder.CONTROLLER);
    }
}
