package eu.sovereignty.report;

import eu.sovereignty.inventory.Item;
import eu.sovereignty.inventory.ModelSeen;
import eu.sovereignty.inventory.Operator;

/** Words for who runs what the repository shows, and for its model. */
record InventoryWords(InventoryModel model, Labels labels) {

    /** Who runs it: the provider's name, or what is known instead; empty where it calls nothing. */
    String operator(Item item) {
        return model.provider(item)
                .map(entry -> entry.name())
                .or(() -> item.operator()
                        .filter(Operator.Local.class::isInstance)
                        .flatMap(local -> item.host())
                        .filter(host -> !sameMachine(host)))
                .or(() -> item.operator().map(this::word))
                .orElse("");
    }

    /** Any other address that looks like one of the own network is shown as it is: its name does not say where it leads. */
    private static boolean sameMachine(String host) {
        return host.equals("localhost")
                || host.startsWith("localhost:")
                || host.startsWith("127.")
                || host.startsWith("[::1]");
    }

    private String word(Operator operator) {
        if (operator instanceof Operator.Undetermined unknown
                && !unknown.settledBy().isEmpty()) {
            return labels.text("inventory.operator.from", unknown.settledBy());
        }
        return labels.text(
                operator instanceof Operator.Local ? "inventory.operator.local" : "inventory.operator.unknown");
    }

    /** The model, or why its name is not known. */
    String model(ModelSeen seen) {
        return switch (seen.from()) {
            case NAMED -> seen.name();
            case DEFAULT_OF_TECHNOLOGY -> labels.text("inventory.model.default", seen.name());
            case NOT_DETERMINABLE ->
                seen.settledBy().isEmpty()
                        ? labels.text("inventory.model.unknown")
                        : labels.text("inventory.operator.from", seen.settledBy());
        };
    }
}
