package eu.sovereignty.manifest;

import eu.sovereignty.document.Codec;
import eu.sovereignty.document.Digests;
import eu.sovereignty.document.Form;
import eu.sovereignty.document.InputFile;
import eu.sovereignty.document.Node;
import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.document.Root;
import eu.sovereignty.manifest.Reference.State;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads references of one manifest and looks at the files they name; each file once. */
final class References {

    /** A larger file is present all the same, but not hashed: nobody's evidence is a film. */
    static final long HASHED_UP_TO = 64L << 20;

    private static final Pattern ADDRESS = Pattern.compile("(?i:https?)://[^\\s/?#\\p{Cntrl}]+[^\\s\\p{Cntrl}]*");
    private static final Pattern ELSEWHERE = Pattern.compile("ref:\\S(?:[^\\p{Cntrl}]*\\S)?");
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    /** What a schema can say of it; whether a path stays below the base directory is seen when it is read. */
    private static final Form FORM = new Form(
            "reference",
            Form.Native.ANY_TEXT,
            "(?!.*[\\x00-\\x1F\\x7F])(?:ref:\\S.*|[hH][tT][tT][pP][sS]?://[^\\s/?#].*"
                    + "|(?![/\\\\]|[A-Za-z][A-Za-z0-9+.-]*:).*\\S.*)",
            List.of());

    private static final Form SHEET_FORM = new Form(
            "sheet",
            Form.Native.ANY_TEXT,
            "(?!none$)(?!.*[\\x00-\\x1F\\x7F])(?![/\\\\]|[A-Za-z][A-Za-z0-9+.-]*:).*\\S.*",
            List.of());

    private final Root root;
    private final Path manifest;
    private final Map<String, Reference.File> files = new TreeMap<>();

    /** References of a manifest, which is no evidence for itself. */
    References(Root root, Path manifest) {
        this.root = root;
        this.manifest = root.resolve(manifest);
    }

    Codec<Reference> codec() {
        return new Codec<>(FORM, this::read, References::problem, text -> Optional.empty());
    }

    /** Files of answers: only a path below the base directory is one. */
    Codec<SheetFile> sheets() {
        return new Codec<>(SHEET_FORM, References::sheet, References::problem, text -> Optional.empty());
    }

    private static Optional<SheetFile> sheet(Node.Scalar scalar) {
        return wrong(scalar).isPresent() || scalar.saysNone()
                ? Optional.empty()
                : relative(scalar.text()).map(SheetFile::new);
    }

    /** The files that were hashed, by path. */
    List<InputFile> inputs() {
        return files.values().stream()
                .filter(file -> !file.sha256().isEmpty())
                .map(file -> new InputFile(file.written(), file.sha256()))
                .sorted(Comparator.comparing(InputFile::path))
                .toList();
    }

    private Optional<Reference> read(Node.Scalar scalar) {
        String text = scalar.text();
        if (scalar.saysNone()) {
            return Optional.of(new Reference.None());
        } else if (ELSEWHERE.matcher(text).matches()) {
            return Optional.of(new Reference.Elsewhere(text));
        } else if (ADDRESS.matcher(text).matches()) {
            return Optional.of(new Reference.Address(text));
        }
        return wrong(scalar).isPresent()
                ? Optional.empty()
                : relative(text).map(path -> files.computeIfAbsent(path, this::look));
    }

    private static Kind problem(Node.Scalar scalar) {
        return wrong(scalar).orElse(scalar.saysNone() ? Kind.BAD_REFERENCE : Kind.PATH_OUTSIDE);
    }

    private static Optional<Kind> wrong(Node.Scalar scalar) {
        String text = scalar.text();
        if (text.startsWith("/") || text.startsWith("\\") || DRIVE.matcher(text).matches()) {
            return Optional.of(Kind.PATH_ABSOLUTE);
        }
        boolean says = Codec.statement().reader().apply(scalar).isPresent();
        return says && !SCHEME.matcher(text).matches() && !CONTROL.matcher(text).find()
                ? Optional.empty()
                : Optional.of(Kind.BAD_REFERENCE);
    }

    /** The path without {@code .} and {@code ..}, with {@code /}; empty when it climbs out of the root. */
    private static Optional<String> relative(String text) {
        Deque<String> parts = new ArrayDeque<>();
        for (String part : text.split("[/\\\\]", -1)) {
            if (part.equals("..") && parts.pollLast() == null) {
                return Optional.empty();
            } else if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
                parts.add(part);
            }
        }
        return Optional.of(parts.isEmpty() ? "." : String.join("/", parts));
    }

    private Reference.File look(String path) {
        try {
            Path file = root.resolve(Path.of(path));
            if (root.leadsOut(file)) {
                return new Reference.File(path, State.OUTSIDE, "");
            }
            if (manifest.startsWith(file)) {
                return new Reference.File(path, State.NOT_EVIDENCE, "");
            }
            return Files.isDirectory(file) ? folder(path, file) : file(path, file);
        } catch (java.nio.file.NoSuchFileException e) {
            return new Reference.File(path, State.ABSENT, "");
        } catch (IOException | java.nio.file.InvalidPathException e) {
            return new Reference.File(path, State.UNREADABLE, "");
        }
    }

    private static Reference.File folder(String path, Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return new Reference.File(path, entries.findAny().isPresent() ? State.PRESENT : State.EMPTY, "");
        }
    }

    private static Reference.File file(String path, Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return new Reference.File(path, State.UNREADABLE, "");
        }
        long size = Files.size(file);
        if (size == 0) {
            return new Reference.File(path, State.EMPTY, "");
        }
        return new Reference.File(path, State.PRESENT, size > HASHED_UP_TO ? "" : hash(file));
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = Digests.sha256();
        try (InputStream in = Files.newInputStream(file);
                DigestOutputStream out = new DigestOutputStream(java.io.OutputStream.nullOutputStream(), digest)) {
            in.transferTo(out);
        }
        return Digests.hex(digest.digest());
    }
}
