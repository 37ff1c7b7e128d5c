package eu.sovereignty.dossier;

import eu.sovereignty.inventory.Item;
import eu.sovereignty.inventory.Operator;
import eu.sovereignty.inventory.Scope;
import java.util.Set;

/** Which items of an inventory are uses that a manifest has to declare. */
final class Uses {

    /** Findings of their own kind, judged by rules of their own. */
    private static final Set<String> NO_USE = Set.of("secret", "personal-records");
    /** Means of a use that is seen by its model or its provider: of interest only where somebody else runs them. */
    private static final Set<String> MEANS = Set.of(
            "vector-store",
            "tokenizer",
            "deterministic",
            "coding-assistant",
            "tool-exposure",
            "model-operations",
            "prompt-observability",
            "web-search");

    private Uses() {}

    /** Whether an item is a use of AI, and not a key or records that lie open. */
    static boolean isUse(Item item) {
        return !NO_USE.contains(item.kind());
    }

    /** Whether an item is part of what runs, more than a hint, switched on, and a use of its own. */
    static boolean concerns(Item item) {
        boolean remote =
                item.operator().filter(Operator.Provider.class::isInstance).isPresent();
        return item.scope() == Scope.PRODUCTION
                && item.established()
                && !item.disabled()
                && isUse(item)
                && (remote || !MEANS.contains(item.kind()));
    }
}
