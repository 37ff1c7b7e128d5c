package eu.sovereignty.inventory;

import eu.sovereignty.fact.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A file below the root, read when asked, at most once. Not for use by two threads at once. */
final class SourceFile {

    private static final int HEAD_BYTES = 4096;
    private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);

    private final Path file;
    private final String path;
    private final String name;
    private final String extension;
    private final long size;
    private Optional<byte[]> bytes = Optional.empty();
    private Optional<String> text = Optional.empty();
    private Optional<LineStarts> lines = Optional.empty();
    private Optional<Lexed> lexed = Optional.empty();
    private boolean misread;

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
            bytes = Optional.of(read((int) Math.min(size + 1, Integer.MAX_VALUE - 8)));
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
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
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

    /** Whether the content is no text: a NUL near its beginning, outside UTF-16. */
    boolean binary() {
        byte[] content = bytes();
        if (wide(content).isPresent()) {
            return false;
        }
        for (int i = 0; i < Math.min(content.length, HEAD_BYTES); i++) {
            if (content[i] == 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The content as text: UTF-16 where a byte order mark says so, else UTF-8, else each byte as the character of its number, so
     * that what is ASCII in it is still found.
     */
    String text() {
        if (text.isEmpty()) {
            text = Optional.of(decoded(bytes()));
        }
        return text.get();
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
        return misread;
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

    /**
     * Whether a Python module of this name stands beside the file or in a folder above it, where code would find it before a
     * package of the same name; folders that are packages themselves are not searched by an absolute import.
     */
    boolean hasNearby(String module) {
        Optional<Path> folder = Optional.ofNullable(file.getParent());
        for (int depth = 0; depth <= path.chars().filter(c -> c == '/').count() && folder.isPresent(); depth++) {
            Path here = folder.get();
            Path sibling = here.resolve(module + ".py");
            if (!Files.exists(here.resolve("__init__.py"))
                    && ((!sibling.equals(file) && Files.exists(sibling))
                            || Files.exists(here.resolve(module).resolve("__init__.py")))) {
                return true;
            }
            folder = Optional.ofNullable(here.getParent());
        }
        return false;
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
     * Another file of the same tree.
     *
     * @param relative to the folder of this file, with forward slashes
     * @return empty where it lies outside the root, is no file, or is reached through a link
     */
    Optional<SourceFile> beside(String relative) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : (folder() + "/" + relative).split("/", -1)) {
            if (segment.equals("..") && segments.pollLast() == null) {
                return Optional.empty();
            } else if (!segment.isEmpty() && !segment.equals(".") && !segment.equals("..")) {
                segments.addLast(segment);
            }
        }
        return below(root(), segments);
    }

    private Path root() {
        Path folder = file;
        for (int left = path.split("/", -1).length; left > 0; left--) {
            folder = Optional.ofNullable(folder.getParent()).orElse(folder);
        }
        return folder;
    }

    private static Optional<SourceFile> below(Path root, Deque<String> segments) {
        try {
            Path place = root;
            for (String segment : segments) {
                place = place.resolve(segment);
                if (Files.isSymbolicLink(place)) {
                    return Optional.empty();
                }
            }
            return Files.isRegularFile(place, LinkOption.NOFOLLOW_LINKS)
                    ? Optional.of(new SourceFile(place, String.join("/", segments), Files.size(place)))
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            return Optional.empty();
        }
    }

    private byte[] read(int most) {
        try (SeekableByteChannel channel = Files.newByteChannel(file, READ)) {
            ByteBuffer content = ByteBuffer.allocate((int) Math.min(size + 1, most));
            while (content.hasRemaining() && channel.read(content) >= 0) {
                // until it is whole
            }
            return Arrays.copyOf(content.array(), content.position());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String decoded(byte[] content) {
        Optional<Charset> wide = wide(content);
        if (wide.isEmpty()) {
            // the fast way, which puts a sign where it meets what is no UTF-8
            String all = new String(content, StandardCharsets.UTF_8);
            if (all.indexOf('\uFFFD') < 0) {
                return all.startsWith("\uFEFF") ? all.substring(1) : all;
            }
        }
        Charset charset = wide.orElse(StandardCharsets.UTF_8);
        try {
            String all = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return all.startsWith("\uFEFF") ? all.substring(1) : all;
        } catch (CharacterCodingException e) {
            misread = true;
            return new String(content, StandardCharsets.ISO_8859_1);
        }
    }

    private static Optional<Charset> wide(byte[] content) {
        if (content.length < 2) {
            return Optional.empty();
        }
        int mark = (content[0] & 0xFF) << 8 | (content[1] & 0xFF);
        return switch (mark) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }
}
