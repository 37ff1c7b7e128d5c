package eu.sovereignty.manifest;

import eu.sovereignty.document.Binder;
import eu.sovereignty.document.Codec;
import eu.sovereignty.document.DocumentReader;
import eu.sovereignty.document.InputFile;
import eu.sovereignty.document.Limits;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Origin;
import eu.sovereignty.document.Problem;
import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.document.Problems;
import eu.sovereignty.document.Root;
import eu.sovereignty.document.Shapes;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads a manifest: the file, its version, its values, and the files of evidence that it names. */
public final class ManifestReader {

    private final References references;
    private final Problems problems;
    private final AnswerSheets sheets;

    private ManifestReader(References references, AnswerSheets sheets, Problems problems) {
        this.references = references;
        this.sheets = sheets;
        this.problems = problems;
    }

    /**
     * Reads a manifest.
     *
     * @param basedir base of all relative paths; evidence lies below it
     * @param file the manifest, relative to {@code basedir} or absolute
     */
    public static ManifestReading read(Path basedir, Path file) {
        Root root = new Root(basedir);
        DocumentReader.Reading document = new DocumentReader(root, Limits.DOCUMENT).read(file);
        AnswerSheets sheets = new AnswerSheets(root, document.problems());
        ManifestReader reader = new ManifestReader(new References(root, file), sheets, document.problems());
        Optional<Manifest> manifest =
                document.tree().filter(reader::versionFits).flatMap(reader::bind);
        List<Problem> wrong = Stream.of(document.problems().all(), sheets.problems())
                .flatMap(List::stream)
                .toList();
        return new ManifestReading(manifest.filter(bound -> wrong.isEmpty()), wrong, reader.inputs(document.input()));
    }

    /** The shapes of a manifest, for whoever describes it; no reference is looked at. */
    public static Shapes shapes() {
        return shapes(new References(new Root(Path.of("")), Path.of("")));
    }

    private static Shapes shapes(References references) {
        return new Shapes()
                .with(String.class, Codec.statement())
                .with(Reference.class, references.codec())
                .with(SheetFile.class, references.sheets());
    }

    private Optional<Manifest> bind(Node tree) {
        return new Binder(shapes(references), problems)
                .bind(Manifest.class, tree, Origin.declared())
                .map(bound -> bound.with(sheets.joined(bound.sovereigntyFramework())));
    }

    /** A document of another version is not judged by the keys of this one. */
    private boolean versionFits(Node tree) {
        Optional<Node.Scalar> version = version(tree);
        version.filter(Node.Scalar::saysUnknown)
                .ifPresent(unknown -> problems.add(Kind.MISSING_KEY, unknown.at(), "manifest"));
        Optional<Node.Scalar> other = version.filter(written -> isOther(written.text()));
        other.ifPresent(written ->
                problems.add(Kind.UNSUPPORTED_VERSION, written.at(), written.text(), String.valueOf(Manifest.VERSION)));
        return other.isEmpty();
    }

    private static Optional<Node.Scalar> version(Node tree) {
        return tree instanceof Node.Mapping mapping
                        && mapping.get("manifest").orElse(tree) instanceof Node.Scalar scalar
                ? Optional.of(scalar)
                : Optional.empty();
    }

    private static boolean isOther(String version) {
        return version.matches("0|[1-9][0-9]{0,8}") && Integer.parseInt(version) != Manifest.VERSION;
    }

    private List<InputFile> inputs(Optional<InputFile> manifest) {
        return Stream.of(manifest.stream(), references.inputs().stream(), sheets.inputs().stream())
                .flatMap(files -> files)
                .distinct()
                .sorted(Comparator.comparing(InputFile::path))
                .toList();
    }
}
