package eu.sovereignty.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A fact about a subject as a page shows it.
 *
 * @param label its name; empty for an element of a list
 * @param text its value; empty when it has parts
 * @param parts what it consists of
 */
public record ShownFact(String label, String text, List<ShownFact> parts) {

    /** What the facts of an exposure say, in {@code report.json}, behind a source that nobody has checked. */
    private static final String DAY = "2026-11-21";

    private static final String NOT_VERIFIED = "(not verified)";

    /** The facts of a map, in its order. */
    static List<ShownFact> of(Map<?, ?> facts, Labels labels) {
        return facts.entrySet().stream()
                .map(fact -> of(labels.wordOr("fact", String.valueOf(fact.getKey())), fact.getValue(), labels))
                .toList();
    }

    /** Some of the facts of a map, in the order of their names. */
    static List<ShownFact> of(Map<String, ?> facts, Labels labels, List<String> names) {
        return names.stream()
                .filter(facts::containsKey)
                .map(name -> of(labels.wordOr("fact", name), Objects.requireNonNull(facts.get(name)), labels))
                .toList();
    }

    private static ShownFact of(String label, Object value, Labels labels) {
        if (value instanceof Map<?, ?> map && map.size() == 1 && map.get("unknown") instanceof Collection<?> fields) {
            return new ShownFact(label, labels.text("html.unknown", joined(fields, labels)), List.of());
        }
        if (value instanceof Map<?, ?> map) {
            return new ShownFact(label, "", of(map, labels));
        }
        if (value instanceof Collection<?> items) {
            return items.stream().anyMatch(Map.class::isInstance)
                    ? new ShownFact(
                            label,
                            "",
                            items.stream().map(item -> of("", item, labels)).toList())
                    : new ShownFact(label, joined(items, labels), List.of());
        }
        return new ShownFact(
                label,
                value instanceof BigDecimal number ? labels.number(number) : word(String.valueOf(value), labels),
                List.of());
    }

    private static String joined(Collection<?> items, Labels labels) {
        return items.isEmpty() ? labels.wordOr("value", "none") : words(items, labels);
    }

    private static String words(Collection<?> items, Labels labels) {
        return items.stream().map(item -> word(String.valueOf(item), labels)).collect(Collectors.joining(", "));
    }

    /** A day of the catalogue or of the law, as one writes it. */
    private static Optional<String> day(String value, Labels labels) {
        if (value.length() != DAY.length() || value.charAt(4) != '-' || value.charAt(7) != '-') {
            return Optional.empty();
        }
        try {
            return Optional.of(labels.day(LocalDate.parse(value)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The word for a value; behind a field and its value, the word for the reason why it was assumed. */
    private static String word(String value, Labels labels) {
        if (value.contains(NOT_VERIFIED)) {
            return value.replace(NOT_VERIFIED, labels.text("html.notVerified"));
        }
        int reason = value.lastIndexOf('(') + 1;
        return reason > 0 && value.endsWith(")")
                ? value.substring(0, reason) + labels.wordOr("assumed", value.substring(reason, value.length() - 1))
                        + ")"
                : day(value, labels).orElseGet(() -> labels.wordOr("value", value));
    }
}
