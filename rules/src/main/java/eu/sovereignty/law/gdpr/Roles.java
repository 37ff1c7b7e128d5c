package eu.sovereignty.law.gdpr;

import eu.sovereignty.dossier.Organisation;
import eu.sovereignty.dossier.Processing;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.manifest.GdprRole;
import java.util.List;
import java.util.Set;

/** Who the organisation is for a purpose: the gate of every GDPR rule (law notes, section 3.0). */
final class Roles {

    private Roles() {}

    /** Controller, alone or jointly; a processor does not owe what only a controller owes. */
    static Fact<Boolean> isController(Processing processing) {
        return processing.role().is(role -> role != GdprRole.PROCESSOR);
    }

    /**
     * Whether the organisation is the controller of some of the purposes. Where no purpose is declared, a public body is
     * taken for the controller of its own data, and of a supplier nothing is known.
     */
    static Fact<Boolean> anyController(List<Processing> purposes, Organisation organisation) {
        Fact<Boolean> undeclared = organisation.publicBody().holds(is -> is) ? Kleene.TRUE : Fact.missing("processing");
        return purposes.isEmpty() ? undeclared : Kleene.any(purposes, Roles::isController);
    }

    /** The duty holders that the organisation is for a purpose. */
    static Fact<Set<DutyHolder>> of(Processing processing) {
        return processing.role().map(Roles::holders);
    }

    private static Set<DutyHolder> holders(GdprRole role) {
        return Set.of(role == GdprRole.PROCESSOR ? DutyHolder.PROCESSOR : DutyHolder.CONTROLLER);
    }
}
