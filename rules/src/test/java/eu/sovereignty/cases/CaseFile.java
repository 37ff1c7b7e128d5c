package eu.sovereignty.cases;

import eu.sovereignty.document.Binder;
import eu.sovereignty.document.Limits;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Origin;
import eu.sovereignty.document.Shapes;
import eu.sovereignty.document.TreeReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The cases of one rule or of one derived fact: small manifests with the complete expected outcome.
 *
 * @param rule id of the rule; absent for a fact
 * @param fact key of the derived fact; absent for a rule
 * @param base manifest that the cases change
 */
public record CaseFile(Optional<String> rule, Optional<String> fact, String base, List<Case> cases) {

    /**
     * A case.
     *
     * @param rows rows of the law notes that it proves; empty for all rows of the rule's card
     * @param set changes to the base by path ({@code hosting.us-api.transfer.tool}); {@code absent} takes a value away
     * @param minSeal level asked of every hosting under the Cloud Sovereignty Framework
     * @param minScore score asked of every hosting, in percent
     * @param repository content of files that the repository shows, by path, {@code hex:…} for what is no text; nobody looks at it where there are none
     * @param files files of evidence that exist, each with some content
     */
    public record Case(
            String name,
            LocalDate asOf,
            List<String> rows,
            Optional<Node> set,
            Optional<Integer> minSeal,
            Optional<Integer> minScore,
            List<String> files,
            Map<String, String> repository,
            List<Expected> expect) {}

    /**
     * What a subject comes to: for a rule all of it, for a fact its value.
     *
     * @param clauses per clause true, false or unknown, in the order of the rule
     * @param missing the fields that would settle it
     */
    public record Expected(
            String subject,
            Optional<String> outcome,
            Optional<String> severity,
            Optional<String> reason,
            Map<String, String> clauses,
            List<String> missing,
            Optional<Node> value) {}

    private static final Path ROOT = Path.of("src/test/resources/eu/sovereignty");

    /** All case files below a folder of {@code src/test/resources/eu/sovereignty}, in order. */
    public static Stream<CaseFile> below(String folder) {
        try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .map(CaseFile::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file is about. */
    public String id() {
        return rule.or(() -> fact).orElseThrow();
    }

    private static CaseFile read(Path file) {
        try {
            TreeReader.Reading reading = TreeReader.read(file.toString(), Files.readString(file), Limits.DOCUMENT);
            Optional<CaseFile> cases = reading.root()
                    .flatMap(root ->
                            new Binder(new Shapes(), reading.problems()).bind(CaseFile.class, root, Origin.declared()));
            if (!reading.problems().none() || cases.isEmpty()) {
                throw new IllegalStateException(file + ": " + reading.problems().all());
            }
            return cases.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
