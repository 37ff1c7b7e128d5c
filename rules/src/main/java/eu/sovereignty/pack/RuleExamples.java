package eu.sovereignty.pack;

import eu.sovereignty.document.Limits;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.TreeReader;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Severity;
import eu.sovereignty.report.RuleExample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The cases to which tests hold the rules, read as examples. Their names are not taken: they are in one language only. */
final class RuleExamples {

    private final Map<String, List<RuleExample>> byRule = new HashMap<>();

    private RuleExamples() {}

    /** The examples of all case files below a folder; none where the folder does not exist. */
    static RuleExamples below(Path folder) throws IOException {
        RuleExamples examples = new RuleExamples();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".yaml"))
                        .sorted()
                        .toList()) {
                    examples.read(file);
                }
            }
        }
        return examples;
    }

    /** The examples of a rule, in the order of its cases. */
    List<RuleExample> of(String rule) {
        return List.copyOf(byRule.getOrDefault(rule, List.of()));
    }

    private void read(Path file) throws IOException {
        TreeReader.read(String.valueOf(file.getFileName()), Files.readString(file), Limits.DOCUMENT)
                .root()
                .flatMap(RuleExamples::mapping)
                .ifPresent(root -> root.text("rule").ifPresent(rule -> add(rule, root)));
    }

    private void add(String rule, Node.Mapping root) {
        List<RuleExample> examples = byRule.computeIfAbsent(rule, absent -> new ArrayList<>());
        for (Node.Mapping example : mappings(root.get("cases"))) {
            LocalDate asOf = LocalDate.parse(example.text("asOf").orElseThrow());
            for (Node.Mapping expected : mappings(example.get("expect"))) {
                examples.add(example(asOf, expected));
            }
        }
    }

    private static RuleExample example(LocalDate asOf, Node.Mapping expected) {
        String subject = expected.text("subject").orElse("");
        return new RuleExample(
                asOf,
                subject.substring(0, Math.max(0, subject.indexOf(':'))),
                Result.valueOf(expected.text("outcome").orElseThrow()),
                expected.text("severity").map(Severity::valueOf),
                expected.text("reason").orElse(""),
                truths(expected),
                items(expected.get("missing")).stream().map(Node::written).toList());
    }

    private static Map<String, String> truths(Node.Mapping expected) {
        Map<String, String> truths = new LinkedHashMap<>();
        expected.get("clauses")
                .flatMap(RuleExamples::mapping)
                .ifPresent(clauses -> clauses.entries()
                        .forEach((clause, truth) ->
                                truths.put(clause, truth.value().written())));
        return truths;
    }

    private static List<Node.Mapping> mappings(Optional<Node> node) {
        return items(node).stream().flatMap(item -> mapping(item).stream()).toList();
    }

    private static List<Node> items(Optional<Node> node) {
        return node.stream()
                .flatMap(list -> list instanceof Node.Sequence sequence ? sequence.items().stream() : Stream.empty())
                .toList();
    }

    private static Optional<Node.Mapping> mapping(Node node) {
        return node instanceof Node.Mapping mapping ? Optional.of(mapping) : Optional.empty();
    }
}
