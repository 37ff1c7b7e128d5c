package eu.sovereignty.cases;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Minimums;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.inventory.Inventory;
import eu.sovereignty.inventory.Scan;
import eu.sovereignty.inventory.ScanLimits;
import eu.sovereignty.inventory.ScanRequest;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Rulebook;
import eu.sovereignty.manifest.ManifestReader;
import eu.sovereignty.manifest.ManifestReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Judges a case on the public path: a file is read, a dossier made, rules applied. */
final class CaseRun {

    private static final Catalogue CATALOGUE = Catalogue.builtIn();
    private static final Rulebook RULEBOOK = Rulebook.builtIn();

    /** Before the content of a file that is no text. */
    private static final String HEXADECIMAL = "hex:";

    private CaseRun() {}

    static Dossier dossier(Path folder, CaseFile file, CaseFile.Case example) {
        try {
            for (String path : example.files()) {
                Path evidence = folder.resolve(path);
                Files.createDirectories(evidence.getParent());
                Files.writeString(evidence, "evidence\n");
            }
            Path manifest = Files.writeString(folder.resolve("sovereignty.yaml"), CaseManifest.text(file, example));
            Inventory inventory = inventory(folder, example);
            ManifestReading reading = ManifestReader.read(folder, manifest);
            return Dossier.of(
                    reading.manifest().orElseThrow(() -> new AssertionError("bad manifest: " + reading.problems())),
                    CATALOGUE,
                    inventory,
                    example.asOf(),
                    new Minimums(example.minSeal(), Map.of(), example.minScore().map(BigDecimal::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Inventory inventory(Path folder, CaseFile.Case example) throws IOException {
        if (example.repository().isEmpty()) {
            return Inventory.NONE;
        }
        for (Map.Entry<String, String> file : example.repository().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, bytes(file.getValue()));
        }
        Set<Path> excluded = Set.of(folder.resolve("sovereignty.yaml"));
        return Scan.of(new ScanRequest(folder, false, excluded, List.of(), ScanLimits.DEFAULT), CATALOGUE);
    }

    private static byte[] bytes(String content) {
        return content.startsWith(HEXADECIMAL)
                ? HexFormat.of().parseHex(content.substring(HEXADECIMAL.length()))
                : content.getBytes(StandardCharsets.UTF_8);
    }

    static List<Outcome> outcomes(Path folder, CaseFile file, CaseFile.Case example) {
        return RULEBOOK.only(Set.of(file.rule().orElseThrow()), Set.of()).judge(dossier(folder, file, example));
    }

    /** A whole outcome in one line; the expectation is written the same way, so that a difference shows all of it. */
    static String line(Outcome outcome) {
        return line(
                outcome.subject().id().toString(),
                outcome.result().name(),
                outcome.severity().name(),
                outcome.reason().name(),
                outcome.trace().stream()
                        .map(step -> step.clause() + "=" + truth(step.truth()))
                        .collect(Collectors.joining(" ")),
                outcome.missing().stream().map(Missing::field).toList());
    }

    static String line(CaseFile.Expected expected) {
        return line(
                expected.subject(),
                expected.outcome().orElseThrow(),
                expected.severity().orElse("INFO"),
                expected.reason().orElse("NONE"),
                expected.clauses().entrySet().stream()
                        .map(clause -> clause.getKey() + "=" + clause.getValue())
                        .collect(Collectors.joining(" ")),
                expected.missing());
    }

    private static String line(
            String subject, String outcome, String severity, String reason, String clauses, List<String> missing) {
        return String.join(
                " | ",
                subject,
                outcome,
                severity,
                reason,
                clauses,
                String.join(", ", missing.stream().sorted().toList()));
    }

    private static String truth(Fact<Boolean> fact) {
        return fact.value().map(String::valueOf).orElse("unknown");
    }
}
