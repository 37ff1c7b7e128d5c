package eu.sovereignty.inventory;

import eu.sovereignty.fact.Position;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a build script of Gradle, in Groovy or Kotlin, writes down: statements within blocks. Nothing is computed; what a script
 * puts together while it runs is not seen.
 */
final class GradleScript {

    /**
     * A statement that names what is depended on.
     *
     * @param names coordinates and dotted names as they stand there: {@code com.openai:openai-java:1.0}, {@code libs.openai}
     * @param weak whether it only sets versions, and draws nothing in
     */
    record Dependency(List<String> names, boolean weak, Scope scope, Position at, String evidence) {
        Dependency {
            names = List.copyOf(names);
        }
    }

    /** A library that a settings file enters into a version catalogue. */
    record Entry(String catalogue, String alias, List<String> coordinates, Position at, String evidence) {
        Entry {
            coordinates = List.copyOf(coordinates);
        }
    }

    private record Block(String name, String head, int parentheses) {}

    /** What stands in a block of dependencies and is none. */
    private static final Set<String> OTHERS = Set.of(
            "exclude",
            "because",
            "transitive",
            "force",
            "attributes",
            "if",
            "else",
            "for",
            "substitute",
            "using",
            "module");

    private static final Set<String> VERSIONS_ONLY =
            Set.of("constraints", "dependencyManagement", "resolutionStrategy", "modules", "components");
    private static final Set<String> BOMS = Set.of("platform", "enforcedPlatform", "mavenBom");
    private static final Set<String> BUILDING = Set.of("classpath", "annotationprocessor", "kapt", "ksp");

    private final SourceFile file;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final List<Dependency> dependencies = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private final List<Token> statement = new ArrayList<>();
    private int parentheses;

    private GradleScript(SourceFile file) {
        this.file = file;
    }

    static GradleScript of(SourceFile file) {
        GradleScript script = new GradleScript(file);
        Lexer.tokens(file.text(), Dialect.CURLY).forEach(script::next);
        script.end();
        return script;
    }

    List<Dependency> dependencies() {
        return dependencies;
    }

    List<Entry> entries() {
        return entries;
    }

    /** Texts by the names that are given to them. */
    Map<String, String> variables() {
        return variables;
    }

    private void next(Token token) {
        if (token.symbol('{')) {
            open();
        } else if (token.symbol('}')) {
            close();
        } else if (token.symbol(';') || (token.kind() == Token.Kind.LINE_END && complete())) {
            end();
        } else if (token.kind() != Token.Kind.LINE_END) {
            parentheses += token.symbol('(') || token.symbol('[') ? 1 : 0;
            parentheses -= token.symbol(')') || token.symbol(']') ? 1 : 0;
            statement.add(token);
        }
    }

    private boolean complete() {
        return parentheses <= 0
                && (statement.isEmpty() || !statement.get(statement.size() - 1).symbol(','));
    }

    private void open() {
        GradleWords words = new GradleWords(statement);
        Block block = new Block(words.last(), words.all(), parentheses);
        end();
        blocks.push(block);
        parentheses = 0;
    }

    private void close() {
        end();
        if (!blocks.isEmpty()) {
            parentheses = blocks.pop().parentheses();
        }
    }

    private void end() {
        if (!statement.isEmpty()) {
            GradleWords words = new GradleWords(statement);
            variables.putAll(words.variables());
            if (within("versionCatalogs")
                    && (words.first().equals("library") || words.first().equals("bundle"))) {
                entry(words);
            } else if (depends(words)) {
                dependency(words);
            }
        }
        statement.clear();
        parentheses = Math.max(parentheses, 0);
    }

    private boolean depends(GradleWords words) {
        return words.has("mavenBom") || (within("dependencies") && !inClosure() && !OTHERS.contains(words.first()));
    }

    /** In what configures one dependency: a block directly within that of dependencies, other than constraints and conditions. */
    private boolean inClosure() {
        Block inner = blocks.peek();
        return inner != null && (inner.head().contains(":") || inner.name().equals("exclude"));
    }

    private boolean within(String name) {
        return blocks.stream().anyMatch(block -> block.name().equals(name));
    }

    private void entry(GradleWords words) {
        Block catalogue = blocks.peek();
        List<String> texts = words.texts();
        if (catalogue != null && texts.size() > 1) {
            String name =
                    catalogue.name().startsWith("create ") ? catalogue.name().substring(7) : catalogue.name();
            entries.add(new Entry(
                    name,
                    (words.first().equals("bundle") ? "bundles." : "") + texts.get(0),
                    words.first().equals("bundle") ? texts.subList(1, texts.size()) : coordinate(texts),
                    place(),
                    evidence()));
        }
    }

    private static List<String> coordinate(List<String> texts) {
        return List.of(
                texts.get(1).indexOf(':') > 0 || texts.size() < 3 ? texts.get(1) : texts.get(1) + ":" + texts.get(2));
    }

    private void dependency(GradleWords words) {
        List<String> names = words.names();
        if (!names.isEmpty()) {
            boolean weak = VERSIONS_ONLY.stream().anyMatch(this::within)
                    || BOMS.stream().anyMatch(words::has);
            dependencies.add(new Dependency(names, weak, scope(words.configuration()), place(), evidence()));
        }
    }

    private Scope scope(String configuration) {
        String name = configuration.toLowerCase(Locale.ROOT);
        boolean test = name.contains("test")
                || blocks.stream()
                        .anyMatch(block -> !block.name().equals("dependencies")
                                && block.head().toLowerCase(Locale.ROOT).contains("test"));
        if (test) {
            return Scope.TEST;
        }
        boolean builds = within("buildscript") || BUILDING.stream().anyMatch(name::endsWith);
        return builds ? Scope.BUILD : name.startsWith("developmentonly") ? Scope.DEVELOPMENT : Scope.PRODUCTION;
    }

    private Position place() {
        return file.at(statement.get(0).start());
    }

    private String evidence() {
        Token last = statement.get(statement.size() - 1);
        int end = Math.min(file.text().length(), last.start() + last.text().length() + (last.string() ? 2 : 0));
        return file.text().substring(statement.get(0).start(), end);
    }
}
