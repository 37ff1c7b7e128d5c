package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.inventory.Says.Means;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Dependencies in {@code setup.py}, as far as they stand there as lists, and in {@code setup.cfg}. */
final class SetupPyDetector implements Detector {

    private static final Map<String, Scope> LISTS = Map.of(
            "install_requires", Scope.PRODUCTION,
            "extras_require", Scope.PRODUCTION,
            "tests_require", Scope.TEST,
            "setup_requires", Scope.BUILD);

    private final Technologies technologies;

    SetupPyDetector(Technologies technologies) {
        this.technologies = technologies;
    }

    @Override
    public String name() {
        return "python-setup";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        return file.path().endsWith("setup.py") || file.path().endsWith("setup.cfg");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        PythonPackages packages = new PythonPackages(technologies, file, into);
        if (file.name().equals("setup.cfg")) {
            new Configuration(packages).read(file.text());
        } else if (file.name().equals("setup.py")) {
            script(Lexer.tokens(file.text(), Dialect.HASH), packages);
        }
    }

    private static void script(List<Token> tokens, PythonPackages packages) {
        Map<String, Integer> assigned = new HashMap<>();
        Set<Integer> seen = new HashSet<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            Token name = tokens.get(i);
            if (tokens.get(i + 1).symbol('=') || tokens.get(i + 1).symbol(':')) {
                assigned.putIfAbsent(name.text(), i + 2);
                int start = tokens.get(i + 2).kind() == Token.Kind.WORD
                        ? assigned.getOrDefault(tokens.get(i + 2).text(), i + 2)
                        : i + 2;
                Scope scope = LISTS.get(name.text());
                if (scope != null && seen.add(start)) {
                    i = Math.max(i, list(tokens, start, scope, packages));
                }
            }
        }
    }

    /** The texts from a bracket to the one that closes it, where it ends; the keys of a mapping are groups. */
    private static int list(List<Token> tokens, int start, Scope all, PythonPackages packages) {
        int open = 0;
        Scope scope = all;
        for (int i = start; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            open += token.symbol('[') || token.symbol('{') || token.symbol('(') ? 1 : 0;
            open -= token.symbol(']') || token.symbol('}') || token.symbol(')') ? 1 : 0;
            if (open <= 0) {
                return i;
            }
            if (token.string() && i + 1 < tokens.size() && tokens.get(i + 1).symbol(':')) {
                scope = all.lighter(PythonPackages.scope(token.text()));
            } else if (token.string()) {
                packages.requirement(token.text(), token.start(), Means.DEPENDENCY, scope);
            }
        }
        return tokens.size();
    }

    /** Sections, keys, and values that go on in indented lines. */
    private static final class Configuration {
        private final PythonPackages packages;
        private String section = "";
        private String key = "";

        Configuration(PythonPackages packages) {
            this.packages = packages;
        }

        void read(String text) {
            TextLines.forEach(text, this::line);
        }

        private void line(String line, int offset) {
            String content = line.strip();
            if (content.isEmpty() || content.startsWith("#") || content.startsWith(";")) {
                return;
            }
            if (content.startsWith("[") && content.endsWith("]")) {
                section = content.substring(1, content.length() - 1);
                key = "";
            } else if (Character.isWhitespace(line.charAt(0))) {
                value(content, offset + line.indexOf(content));
            } else {
                int equals = content.indexOf('=');
                key = equals < 0 ? "" : content.substring(0, equals).strip();
                value(content.substring(equals + 1).strip(), offset);
            }
        }

        private void value(String text, int offset) {
            if (section.equals("options.extras_require")) {
                packages.requirement(text, offset, Means.DEPENDENCY, PythonPackages.scope(key));
            } else if (section.equals("options") && LISTS.containsKey(key)) {
                packages.requirement(text, offset, Means.DEPENDENCY, LISTS.getOrDefault(key, Scope.PRODUCTION));
            }
        }
    }
}
