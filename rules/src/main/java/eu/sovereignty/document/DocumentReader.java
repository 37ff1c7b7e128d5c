package eu.sovereignty.document;

import java.nio.file.Path;
import java.util.Optional;

/** Reads the one document of a file, as {@link TextReader} reads its text. */
public final class DocumentReader {

    private final TextReader texts;
    private final Limits limits;

    /** A reader of files below a root. */
    public DocumentReader(Root root, Limits limits) {
        this.texts = new TextReader(root, limits);
        this.limits = limits;
    }

    /** The tree, if there is one; what is wrong; the file with its digest, if it was read. */
    public record Reading(Optional<Node> tree, Problems problems, Optional<InputFile> input) {}

    /** Reads a file, named relative to the root or by an absolute path. */
    public Reading read(Path file) {
        TextReader.Reading read = texts.read(file);
        return read.text()
                .map(text -> TreeReader.read(read.shown(), text, limits))
                .map(tree -> new Reading(tree.root(), tree.problems(), read.input()))
                .orElseGet(() -> new Reading(Optional.empty(), read.problems(), read.input()));
    }
}
