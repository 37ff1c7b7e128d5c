package eu.sovereignty.document;

import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.fact.Position;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads the text of a file. The file is UTF-8, with or without a byte order mark, with any line ends; what it may cost is
 * checked before it is read, and a link out of the root is not followed.
 */
public final class TextReader {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Root root;
    private final Limits limits;

    /** A reader of files below a root. */
    public TextReader(Root root, Limits limits) {
        this.root = root;
        this.limits = limits;
    }

    /**
     * What came of reading a file.
     *
     * @param shown how the file is named to readers
     * @param text without a byte order mark; empty when something is wrong
     * @param problems why there is no text; nothing when there is one
     * @param input the file with its digest, if it was read
     */
    public record Reading(String shown, Optional<String> text, Problems problems, Optional<InputFile> input) {}

    /** Reads a file, named relative to the root or by an absolute path. */
    public Reading read(Path file) {
        Path path = root.resolve(file);
        String shown = root.shown(file);
        Optional<Kind> obstacle = obstacle(path);
        if (obstacle.isPresent()) {
            return nothing(obstacle.get(), shown, shown);
        }
        try {
            return Files.size(path) > limits.bytes() ? tooLarge(shown) : decoded(shown, bytes(path));
        } catch (IOException e) {
            return nothing(Kind.UNREADABLE, shown, shown);
        }
    }

    private Optional<Kind> obstacle(Path path) {
        if (Files.notExists(path)) {
            return Optional.of(Kind.NOT_FOUND);
        }
        try {
            if (root.leadsOut(path)) {
                return Optional.of(Kind.LINK_OUTSIDE);
            }
        } catch (IOException e) {
            return Optional.of(Kind.UNREADABLE);
        }
        return Files.isRegularFile(path) ? Optional.empty() : Optional.of(Kind.NOT_A_FILE);
    }

    private Reading decoded(String shown, byte[] bytes) {
        if (bytes.length > limits.bytes()) {
            return tooLarge(shown);
        }
        Optional<InputFile> input = Optional.of(new InputFile(shown, Digests.sha256(bytes)));
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
        String text = out.flip().toString();
        return end.isError()
                ? new Reading(shown, Optional.empty(), undecodable(shown, bytes, text, in.get()), input)
                : new Reading(shown, Optional.of(withoutMark(text)), new Problems(""), input);
    }

    private static Problems undecodable(String shown, byte[] bytes, String before, byte bad) {
        Problems problems = new Problems(withoutMark(new String(bytes, StandardCharsets.UTF_8)));
        problems.add(Kind.NOT_UTF8, Lines.endOf(shown, withoutMark(before)), String.format("0x%02X", bad));
        return problems;
    }

    private Reading tooLarge(String shown) {
        return nothing(Kind.TOO_LARGE, shown, shown, String.valueOf(limits.bytes() / 1024));
    }

    private static Reading nothing(Kind kind, String shown, String... arguments) {
        Problems problems = new Problems("");
        problems.add(kind, Position.of(shown), arguments);
        return new Reading(shown, Optional.empty(), problems, Optional.empty());
    }

    /** One byte more than the limit is enough to know that a file grew since it was measured. */
    private byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(limits.bytes() + 1);
        }
    }

    private static String withoutMark(String text) {
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
