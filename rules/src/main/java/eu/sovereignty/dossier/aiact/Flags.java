package eu.sovereignty.dossier.aiact;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.manifest.AiActClass;
import eu.sovereignty.manifest.AiActRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Rows of the notes that a system meets beside its class: practices of Article 5, transparency, and the ways of Article 25(1)
 * by which somebody becomes the provider of a high-risk system.
 */
final class Flags {

    private Flags() {}

    static List<String> of(AiSystem system, Set<AiActClass> classes, Practices practices, List<String> transparency) {
        List<String> flags = new ArrayList<>(practices.flags());
        flags.addAll(transparency);
        boolean highRisk =
                classes.contains(AiActClass.HIGH_RISK_ANNEX_I) || classes.contains(AiActClass.HIGH_RISK_ANNEX_III);
        if (highRisk && !firstProvider(system)) {
            flags.addAll(article25(system));
        }
        return List.copyOf(flags);
    }

    /** Who has made the system itself becomes nothing that it is not already. */
    private static boolean firstProvider(AiSystem system) {
        return system.declared().aiActRole().holds(roles -> roles.contains(AiActRole.PROVIDER))
                && !system.declared().suppliedBy().declared();
    }

    static List<String> article25(AiSystem system) {
        List<String> flags = new ArrayList<>();
        if (system.declared().suppliedBy().underOwnName().holds(yes -> yes)) {
            flags.add("R25-a");
        }
        if (system.declared().substantiallyModified().holds(yes -> yes)) {
            flags.add("R25-b");
        }
        if (system.declared().intendedPurposeChanged().holds(yes -> yes)) {
            flags.add("R25-c");
        }
        return flags;
    }
}
