package eu.sovereignty.inventory;

import eu.sovereignty.fact.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A file below the root, read when asked, at most once. Not for use by two threads at once. */
final class SourceFile {

    private static final int HEAD_BYTES = 4096;

    private final Path file;
    private final String path;
    private final String name;
    private final String extension;
    private final long size;
    private Optional<byte[]> bytes = Optional.empty();
    private Optional<Encoded> text = Optional.empty();
    private Optional<LineStarts> lines = Optional.empty();
    private Optional<Lexed> lexed = Optional.empty();

    SourceFile(Path file, String path, long size) {
        this.file = file;
        this.path = path;
        this.size = size;
        this.name = path.substring(path.lastIndexOf('/') + 1);
        this.extension = ending(name);
    }

    /** Below the root, with forward slashes. */
    String path() {
        return path;
    }

    /** The last part of the path. */
    String name() {
        return name;
    }

    /** What stands behind the last dot of the name, in lower case; empty where there is none. */
    String extension() {
        return extension;
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    /** The folder, with forward slashes; empty for the root. */
    String folder() {
        return path.substring(0, Math.max(path.lastIndexOf('/'), 0));
    }

    long size() {
        return size;
    }

    Scope scope() {
        return Scope.of(path);
    }

    /**
     * The whole content.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    byte[] bytes() {
        if (bytes.isEmpty()) {
            bytes = Optional.of(read(Integer.MAX_VALUE - 8));
        }
        return bytes.get();
    }

    /**
     * The first bytes, at most 4,096.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    byte[] head() {
        return bytes.orElseGet(() -> read(HEAD_BYTES));
    }

    /**
     * A part of the content, which may be of any size; shorter where the file ends before.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    byte[] part(long from, int length) {
        try (SeekableByteChannel channel =
                Files.newByteChannel(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer part = ByteBuffer.allocate((int) Math.max(0, Math.min(length, channel.size() - from)));
            channel.position(from);
            while (part.hasRemaining() && channel.read(part) >= 0) {
                // until it is whole
            }
            return Arrays.copyOf(part.array(), part.position());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content as text, see {@link Encoded}. */
    String text() {
        if (text.isEmpty()) {
            text = Optional.of(Encoded.of(bytes()));
        }
        return text.get().text();
    }

    /**
     * The tokens of the text. Several detectors ask for those of one dialect, one after the other.
     *
     * @throws TooLong when there are too many
     */
    List<Token> tokens(Dialect dialect) {
        Lexed known = lexed.filter(lexing -> lexing.dialect().equals(dialect))
                .orElseGet(() -> new Lexed(dialect, Lexer.tokens(text(), dialect)));
        lexed = Optional.of(known);
        return known.tokens();
    }

    private record Lexed(Dialect dialect, List<Token> tokens) {}

    /** Whether the text was not of the encoding that it must have: known after {@link #text()}. */
    boolean misread() {
        return text.filter(Encoded::misread).isPresent();
    }

    /** The place of a character of the text. */
    Position at(int offset) {
        String content = text();
        if (lines.isEmpty()) {
            lines = Optional.of(new LineStarts(content));
        }
        return lines.get().place(path, Math.min(offset, content.length()));
    }

    /** The line around a character of the text, without the blanks at its ends. */
    String lineAt(int offset) {
        String content = text();
        int start = content.lastIndexOf('\n', offset - 1) + 1;
        int end = content.indexOf('\n', offset);
        return content.substring(start, end < 0 ? content.length() : end).strip();
    }

    /** The file as a whole. */
    Position whole() {
        return Position.of(path);
    }

    /** Where it lies, for a reader that opens files itself. */
    Path location() {
        return file;
    }

    /**
     * Reads the whole content, and keeps none of it.
     *
     * @throws UncheckedIOException when it cannot be read
     */
    void readInto(ReadBuffer buffer) {
        buffer.read(file, (int) Math.min(size + 1, Integer.MAX_VALUE - 8));
    }

    /** Keeps as the whole content what was read into a buffer. */
    void holds(ReadBuffer buffer) {
        if (bytes.isEmpty()) {
            bytes = Optional.of(buffer.copy());
        }
    }

    private byte[] read(int most) {
        ReadBuffer buffer = new ReadBuffer();
        buffer.read(file, (int) Math.min(size + 1, most));
        return buffer.copy();
    }
}
