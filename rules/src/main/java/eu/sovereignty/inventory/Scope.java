package eu.sovereignty.inventory;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a place in a repository is for, from what weighs most to what weighs least. */
public enum Scope {
    /** Part of what runs. */
    PRODUCTION,
    /** Part of what builds or deploys it. */
    BUILD,
    /** Used by those who develop it: coding assistants and their rules. */
    DEVELOPMENT,
    TEST,
    EXAMPLE,
    DOCUMENTATION,
    /** Somebody else's, carried along. */
    VENDORED;

    private static final String MAIN = "src/main/";

    private static final Map<Scope, Set<String>> FOLDERS = Map.of(
            VENDORED,
                    Set.of(
                            "vendor",
                            "vendored",
                            "third_party",
                            "third-party",
                            "thirdparty",
                            "node_modules",
                            "bower_components"),
            DOCUMENTATION, Set.of("doc", "docs", "documentation"),
            EXAMPLE,
                    Set.of(
                            "example",
                            "examples",
                            "sample",
                            "samples",
                            "demo",
                            "demos",
                            "cookbook",
                            "tutorial",
                            "tutorials"),
            TEST,
                    Set.of(
                            "test",
                            "tests",
                            "test-classes",
                            "testing",
                            "__tests__",
                            "__mocks__",
                            "spec",
                            "specs",
                            "it",
                            "e2e",
                            "fixtures",
                            "testdata",
                            "cypress",
                            "mocks",
                            "mock",
                            "testfixtures",
                            "integrationtest",
                            "cassettes"),
            BUILD, Set.of(".github", ".gitlab", ".circleci", ".mvn", "buildsrc", "build-logic"));

    /**
     * What a path is for, by the names of its folders: of several, the one that weighs least. Below {@code src/main} folders are
     * packages, {@code org.springframework.samples}, and what is shipped; they say nothing.
     */
    public static Scope of(String path) {
        Scope scope = PRODUCTION;
        int start = 0;
        int end = shipped(path);
        for (int slash = path.indexOf('/'); slash >= 0 && slash < end; slash = path.indexOf('/', start)) {
            scope = scope.lighter(ofFolder(path.substring(start, slash)));
            start = slash + 1;
        }
        return scope.lighter(ofFile(path.substring(path.lastIndexOf('/') + 1)));
    }

    /** Where the folders begin whose names are those of packages. */
    private static int shipped(String path) {
        int main = path.startsWith(MAIN) ? 0 : path.indexOf("/" + MAIN);
        return main < 0 ? path.length() : main + 1;
    }

    /** The one that weighs less. */
    public Scope lighter(Scope other) {
        return compareTo(other) >= 0 ? this : other;
    }

    private static Scope ofFolder(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        for (Map.Entry<Scope, Set<String>> folders : FOLDERS.entrySet()) {
            if (folders.getValue().contains(folded)) {
                return folders.getKey();
            }
        }
        return PRODUCTION;
    }

    private static Scope ofFile(String name) {
        return isTest(name) ? TEST : PRODUCTION;
    }

    /** The names that test runners of the common languages look for. */
    private static boolean isTest(String name) {
        return name.endsWith("_test.go")
                || name.endsWith("_test.py")
                || (name.startsWith("test_") && name.endsWith(".py"))
                || name.equals("conftest.py")
                || name.contains(".test.")
                || name.contains(".spec.")
                || name.endsWith("_spec.rb");
    }
}
