package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.inventory.Says.Means;
import java.util.List;
import java.util.Map;

/** Gems of Ruby projects, and those that their lock files install. */
final class GemDetector implements Detector {

    private static final Map<String, Scope> CALLS = Map.of(
            "gem", Scope.PRODUCTION,
            ".add_dependency", Scope.PRODUCTION,
            ".add_runtime_dependency", Scope.PRODUCTION,
            ".add_development_dependency", Scope.DEVELOPMENT);
    private static final int LOCK_INDENT = 4;

    private final Technologies technologies;

    GemDetector(Technologies technologies) {
        this.technologies = technologies;
    }

    @Override
    public String name() {
        return "gem";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        String path = file.path();
        return path.endsWith("Gemfile") || path.endsWith("Gemfile.lock") || path.endsWith(".gemspec");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        Packages packages = new Packages(technologies, Ecosystem.GEM, file, into);
        if (file.path().endsWith(".lock")) {
            TextLines.forEach(file.text(), (line, offset) -> locked(line, offset, packages));
        } else {
            declared(file, Lexer.tokens(file.text(), Dialect.HASH), packages);
        }
    }

    /** {@code "    ruby-openai (6.3.1)"} among the specs. */
    private static void locked(String line, int offset, Packages packages) {
        int space = line.indexOf(' ', LOCK_INDENT);
        if (TextLines.indent(line) == LOCK_INDENT && space > 0) {
            packages.tell(line.substring(LOCK_INDENT, space), offset, Means.TRANSITIVE, Scope.PRODUCTION, line);
        }
    }

    private static void declared(SourceFile file, List<Token> tokens, Packages packages) {
        Scope group = Scope.PRODUCTION;
        boolean begins = true;
        for (int i = 0; i + 1 < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (begins && token.word("group")) {
                group = group(file.lineAt(token.start()));
            } else if (begins && token.word("end")) {
                group = Scope.PRODUCTION;
            }
            int text = tokens.get(i + 1).symbol('(') ? i + 2 : i + 1;
            Scope scope = CALLS.get(call(token));
            if (begins
                    && scope != null
                    && text < tokens.size()
                    && tokens.get(text).string()) {
                Token name = tokens.get(text);
                packages.tell(
                        name.text(),
                        name.start(),
                        Means.DEPENDENCY,
                        scope.lighter(group),
                        "gem \"" + name.text() + '"');
            }
            begins = token.kind() == Token.Kind.LINE_END;
        }
    }

    private static String call(Token token) {
        int dot = token.text().lastIndexOf('.');
        return dot < 0 ? token.text() : token.text().substring(dot);
    }

    private static Scope group(String line) {
        return line.contains(":production")
                ? Scope.PRODUCTION
                : line.contains(":test") ? Scope.TEST : PythonPackages.scope(line);
    }
}
