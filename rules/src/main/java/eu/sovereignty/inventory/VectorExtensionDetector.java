package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.inventory.Says.Means;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The extension of PostgreSQL for vectors, where statements create it, whatever their case and whatever file they stand in.
 * Sources: {@code CREATE EXTENSION} of PostgreSQL 17; {@code enable_extension} of Rails 7; {@code Unsupported("vector(…)")} of
 * Prisma 5. A column of type {@code vector(1536)} alone may be of another database, and is a hint.
 */
final class VectorExtensionDetector implements Detector {

    private static final String TECHNOLOGY = "pgvector";
    private static final String NAME = "vector";
    private static final List<String> COMMENTS = List.of("--", "#", "//", "*");
    private static final List<String> STATEMENTS =
            List.of("create extension if not exists", "create extension", "enable_extension", "unsupported(");
    private static final Set<String> ENDINGS = Set.of(
            "sql", "py", "rb", "ts", "js", "mjs", "java", "kt", "scala", "groovy", "php", "go", "cs", "rs", "ex", "exs",
            "sh", "xml", "yml", "yaml", "prisma", "tf");

    @Override
    public String name() {
        return "vector-extension";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        return ENDINGS.contains(file.extension());
    }

    /** Texts of which one stands wherever this finds anything. */
    static List<String> anchors() {
        return List.of(
                "CREATE EXTENSION",
                "create extension",
                "Create Extension",
                "Create extension",
                "enable_extension",
                "Unsupported(\"vector(",
                " vector(",
                " VECTOR(");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        String text = file.text().toLowerCase(Locale.ROOT);
        if (text.length() != file.text().length()) {
            return; // letters that change their length would move every place
        }
        created(text).ifPresentOrElse(at -> add(file, at, Strength.STRONG, into), () -> {
            if (file.extension().equals("sql")) {
                column(text).ifPresent(at -> add(file, at, Strength.WEAK, into));
            }
        });
    }

    private static void add(SourceFile file, int at, Strength strength, Sightings into) {
        into.add(
                Optional.of(TECHNOLOGY),
                strength,
                file.at(at),
                file.scope(),
                file.lineAt(at),
                new Says.Present(Means.CODE),
                Optional.empty());
    }

    private static Optional<Integer> created(String text) {
        for (String statement : STATEMENTS) {
            LineComments comments = new LineComments(text, COMMENTS);
            for (int at = text.indexOf(statement); at >= 0; at = text.indexOf(statement, at + 1)) {
                if (named(text, at + statement.length()) && !comments.at(at)) {
                    return Optional.of(at);
                }
            }
        }
        return Optional.empty();
    }

    /** Whether what follows, without spaces and quotes, is the name of the extension and not the beginning of another. */
    private static boolean named(String text, int from) {
        int at = from;
        while (at < text.length() && " \t\r\n\"'\\`:(".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.startsWith(NAME, at) && !letter(text, at + NAME.length());
    }

    /** A type with a number of dimensions. */
    private static Optional<Integer> column(String text) {
        String type = " " + NAME + "(";
        LineComments comments = new LineComments(text, COMMENTS);
        for (int at = text.indexOf(type); at >= 0; at = text.indexOf(type, at + 1)) {
            int figure = at + type.length();
            if (figure < text.length() && Character.isDigit(text.charAt(figure)) && !comments.at(at)) {
                return Optional.of(at + 1);
            }
        }
        return Optional.empty();
    }

    private static boolean letter(String text, int at) {
        return at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_');
    }
}
