package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An inventory as lines that a person can write down beforehand: {@code framework spring-ai-openai, by openai, model gpt-4o, at
 * api.openai.com, production, high: pom.xml:7 maven; application.yml:3 settings}.
 */
final class ScanLines {

    private ScanLines() {}

    static Inventory scan(Path root, boolean everything) {
        return Scan.of(new ScanRequest(root, everything, Set.of(), List.of(), ScanLimits.DEFAULT), Catalogue.builtIn());
    }

    static List<String> items(Inventory inventory) {
        return inventory.items().stream().map(ScanLines::line).toList();
    }

    static List<String> unread(Inventory inventory) {
        return inventory.unread().stream()
                .map(unread -> (unread.path() + " " + unread.reason().name().toLowerCase(Locale.ROOT) + " "
                                + unread.detail())
                        .strip())
                .toList();
    }

    private static String line(Item item) {
        StringBuilder line = new StringBuilder(item.kind());
        item.technology().ifPresent(technology -> line.append(' ').append(technology));
        item.operator().ifPresent(operator -> line.append(", by ").append(word(operator)));
        item.model().ifPresent(model -> line.append(", model ").append(word(model)));
        item.host().ifPresent(host -> line.append(", at ").append(host));
        item.region().ifPresent(region -> line.append(", in ").append(region));
        line.append(", ").append(item.scope().name().toLowerCase(Locale.ROOT));
        line.append(", ").append(item.confidence().name().toLowerCase(Locale.ROOT));
        line.append(item.disabled() ? ", disabled" : "");
        return line + ": " + item.places().stream().map(ScanLines::place).collect(Collectors.joining("; "));
    }

    private static String word(Operator operator) {
        return operator instanceof Operator.Undetermined unknown
                        && !unknown.settledBy().isEmpty()
                ? "unknown(" + unknown.settledBy() + ")"
                : operator.code();
    }

    private static String word(ModelSeen model) {
        return switch (model.from()) {
            case NAMED -> model.name();
            case DEFAULT_OF_TECHNOLOGY -> model.name() + " by default";
            case NOT_DETERMINABLE -> model.settledBy().isEmpty() ? "unknown" : "unknown(" + model.settledBy() + ")";
        };
    }

    private static String place(Sighting sighting) {
        String line = sighting.at().line() == 0 ? "" : ":" + sighting.at().line();
        return sighting.at().file() + line + " " + sighting.detector();
    }
}
