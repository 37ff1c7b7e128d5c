package eu.sovereignty.it.corpus;

import eu.sovereignty.inventory.Inventory;
import eu.sovereignty.inventory.Item;
import eu.sovereignty.inventory.ModelSeen;
import eu.sovereignty.inventory.Scope;
import eu.sovereignty.inventory.Sighting;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One repository: what was labelled against what was found, in what runs. What a label doubts, or knows from a lock file alone,
 * is neither a miss nor a false item.
 *
 * @param question {@code technology}, {@code provider} or {@code model}
 * @param falsely what was found and not labelled, with a place
 */
record Comparison(
        String repository, String question, Set<String> hits, Map<String, String> missed, Map<String, String> falsely) {

    /** Providers of this name are no finding: the system itself, or nobody that the repository names. */
    private static final Set<String> NOBODY = Set.of("local", "unknown", "other", "");

    static List<Comparison> of(Label label, Inventory inventory) {
        List<Item> found = inventory.items().stream()
                .filter(Item::established)
                .filter(item -> item.scope() == Scope.PRODUCTION)
                .filter(item -> item.places().stream()
                        .anyMatch(place -> label.covers(place.at().file())))
                .toList();
        return List.of(
                of(label, "technology", found, Label.Expected::technology, Item::technology),
                of(label, "provider", found, Label.Expected::provider, Comparison::provider),
                of(label, "model", found, Comparison::model, Comparison::model));
    }

    private static Comparison of(
            Label label,
            String question,
            List<Item> items,
            Function<Label.Expected, Optional<String>> expected,
            Function<Item, Optional<String>> seen) {
        Map<String, String> wanted = places(
                label.items().stream().filter(Label.Expected::counts).filter(Label.Expected::production),
                expected,
                Label.Expected::evidence);
        Set<String> tolerated = new TreeSet<>(
                places(label.items().stream().filter(item -> !item.counts()), expected, Label.Expected::evidence)
                        .keySet());
        items.stream()
                .filter(item -> atLabelledHost(label, item) || doubted(label, item))
                .flatMap(item -> seen.apply(item).stream())
                .forEach(tolerated::add);
        Map<String, String> found = places(items.stream(), seen, Comparison::place);
        Set<String> hits = new TreeSet<>(wanted.keySet());
        hits.retainAll(found.keySet());
        Map<String, String> missed = new TreeMap<>(wanted);
        missed.keySet().removeAll(hits);
        Map<String, String> falsely = new TreeMap<>(found);
        falsely.keySet().removeAll(hits);
        falsely.keySet().removeAll(tolerated);
        return new Comparison(label.repository(), question, hits, missed, falsely);
    }

    /** Who answers to a use that the label doubts, and with which model, is as doubtful as the use. */
    private static boolean doubted(Label label, Item item) {
        List<Label.Expected> same = label.items().stream()
                .filter(one -> one.production() && one.technology().isPresent())
                .filter(one -> one.technology().equals(item.technology()))
                .toList();
        return !same.isEmpty() && same.stream().noneMatch(Label.Expected::counts);
    }

    /** A person labels a host by its provider; that a technology of the catalogue stands for it is the same sighting. */
    private static boolean atLabelledHost(Label label, Item item) {
        return item.host()
                .filter(host -> label.items().stream()
                        .anyMatch(one -> one.host().filter(host::equals).isPresent()))
                .isPresent();
    }

    private static <T> Map<String, String> places(
            Stream<T> things, Function<T, Optional<String>> value, Function<T, String> place) {
        return things.filter(thing -> value.apply(thing)
                        .filter(name -> !NOBODY.contains(name))
                        .isPresent())
                .collect(Collectors.toMap(
                        thing -> value.apply(thing).orElseThrow(), place, (one, two) -> one, TreeMap::new));
    }

    private static Optional<String> provider(Item item) {
        return item.operator().map(operator -> operator.code());
    }

    private static Optional<String> model(Label.Expected item) {
        return item.written()
                .or(item::model)
                .filter(name -> !name.equals("default"))
                .map(Comparison::folded);
    }

    private static Optional<String> model(Item item) {
        return item.kind().equals("model-file")
                ? Optional.empty()
                : item.model()
                        .filter(model -> model.from() == ModelSeen.From.NAMED)
                        .map(ModelSeen::name)
                        .map(Comparison::folded);
    }

    /** A constant of a client ({@code MISTRAL_EMBED}) is the same name as its value. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The detectors that saw something at a place, and the place that weighs most. */
    private static String place(Item item) {
        Sighting first = item.places().stream()
                .min(Comparator.comparing(Sighting::scope))
                .orElseThrow();
        return first.at().place() + " " + first.detector() + ": " + first.evidence();
    }
}
