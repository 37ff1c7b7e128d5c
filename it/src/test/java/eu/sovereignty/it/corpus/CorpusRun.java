package eu.sovereignty.it.corpus;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.inventory.Inventory;
import eu.sovereignty.inventory.Item;
import eu.sovereignty.inventory.Scan;
import eu.sovereignty.inventory.ScanLimits;
import eu.sovereignty.inventory.ScanRequest;
import eu.sovereignty.inventory.Scope;
import eu.sovereignty.inventory.Sighting;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Scans clones of labelled repositories, and prints precision and recall with every miss. */
public final class CorpusRun {

    private final Catalogue catalogue = Catalogue.builtIn();
    private final Path clones;
    private final PrintStream out;
    private final List<Comparison> comparisons = new ArrayList<>();
    private final Map<String, int[]> detectors = new TreeMap<>();
    private final Map<String, int[]> kinds = new TreeMap<>();
    private int absent;

    private CorpusRun(Path clones, PrintStream out) {
        this.clones = clones;
        this.out = out;
    }

    /**
     * Scans.
     *
     * @param arguments the folder of the labels, and the folder of the clones, each named {@code owner+name}
     */
    public static void main(String[] arguments) throws IOException {
        CorpusRun run = new CorpusRun(Path.of(arguments[1]), System.out);
        try (Stream<Path> labels = Files.list(Path.of(arguments[0]))) {
            for (Path label : labels.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()) {
                run.repository(Label.read(label));
            }
        }
        run.tables();
    }

    private void repository(Label label) {
        Path clone = clones.resolve(label.folder());
        if (!Files.isDirectory(clone)) {
            out.println(label.repository() + ": no clone at " + clone);
            absent++;
            return;
        }
        Inventory inventory = Scan.of(new ScanRequest(clone, true, Set.of(), List.of(), ScanLimits.DEFAULT), catalogue);
        List<Comparison> own = Comparison.of(label, inventory);
        comparisons.addAll(own);
        own.forEach(this::differences);
        own.stream().filter(one -> one.question().equals("technology")).forEach(one -> {
            byDetector(inventory, one);
            byKind(label, one);
        });
    }

    private void differences(Comparison one) {
        one.missed()
                .forEach((name, place) ->
                        out.println(one.repository() + ": missed " + one.question() + " " + name + " (" + place + ")"));
        one.falsely()
                .forEach((name, place) ->
                        out.println(one.repository() + ": false " + one.question() + " " + name + " (" + place + ")"));
    }

    /** For each detector, the technologies in what runs that it had a part in, and how many of them are false. */
    private void byDetector(Inventory inventory, Comparison one) {
        for (Item item : inventory.items()) {
            String name = item.technology().orElse("");
            boolean right = one.hits().contains(name);
            if (item.established()
                    && item.scope() == Scope.PRODUCTION
                    && (right || one.falsely().containsKey(name))) {
                item.places().stream()
                        .map(Sighting::detector)
                        .distinct()
                        .forEach(detector -> count(detectors, detector, right));
            }
        }
    }

    /** For each kind of file in which a person saw a technology, how many were found. */
    private void byKind(Label label, Comparison one) {
        one.hits().forEach(name -> count(kinds, kind(label, name), true));
        one.missed().keySet().forEach(name -> count(kinds, kind(label, name), false));
    }

    private static String kind(Label label, String technology) {
        String file = label.items().stream()
                .filter(item -> item.counts() && item.production())
                .filter(item -> item.technology().filter(technology::equals).isPresent())
                .map(Label.Expected::file)
                .findFirst()
                .orElse("");
        String name = file.substring(file.lastIndexOf('/') + 1);
        return name.indexOf('.') > 0 ? name.substring(name.indexOf('.')) : name;
    }

    private static void count(Map<String, int[]> table, String key, boolean right) {
        table.computeIfAbsent(key, none -> new int[2])[right ? 0 : 1]++;
    }

    private void tables() {
        out.println();
        out.println("question      right  missed  false  recall  precision");
        for (String question : List.of("technology", "provider", "model")) {
            int right = sum(question, one -> one.hits().size());
            int missed = sum(question, one -> one.missed().size());
            int falsely = sum(question, one -> one.falsely().size());
            out.printf(
                    "%-12s  %5d  %6d  %5d  %6s  %9s%n",
                    question, right, missed, falsely, ratio(right, missed), ratio(right, falsely));
        }
        out.println();
        out.println("detector      right  false  precision");
        detectors.forEach((name, counts) ->
                out.printf("%-12s  %5d  %5d  %9s%n", name, counts[0], counts[1], ratio(counts[0], counts[1])));
        out.println();
        out.println("evidence in       right  missed  recall");
        kinds.forEach((name, counts) ->
                out.printf("%-16s  %5d  %6d  %6s%n", name, counts[0], counts[1], ratio(counts[0], counts[1])));
        out.println();
        out.println(comparisons.size() / 3 + " repositories, " + absent + " without a clone");
    }

    private int sum(String question, java.util.function.ToIntFunction<Comparison> number) {
        return comparisons.stream()
                .filter(one -> one.question().equals(question))
                .mapToInt(number)
                .sum();
    }

    private static String ratio(int right, int wrong) {
        return right + wrong == 0
                ? "-"
                : String.format(java.util.Locale.ROOT, "%.3f", right / (double) (right + wrong));
    }
}
