package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.inventory.Says.Means;
import java.util.List;
import java.util.Set;

/**
 * Dependencies in {@code pyproject.toml} (PEP 621, PEP 735, Poetry, uv, PDM, Hatch) and {@code Pipfile}, and what their lock files
 * install.
 */
final class PyprojectDetector implements Detector {

    private static final Set<String> LOCKS = Set.of("poetry.lock", "uv.lock", "pdm.lock", "pylock.toml");
    private static final String POETRY = "tool.poetry.";

    private final Technologies technologies;

    PyprojectDetector(Technologies technologies) {
        this.technologies = technologies;
    }

    @Override
    public String name() {
        return "python-project";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        String path = file.path();
        return path.endsWith("pyproject.toml")
                || path.endsWith("Pipfile")
                || path.endsWith("Pipfile.lock")
                || LOCKS.contains(file.name());
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        PythonPackages packages = new PythonPackages(technologies, file, into);
        if (file.name().equals("Pipfile.lock")) {
            Json.tree(file, into)
                    .ifPresent(root -> List.of("default", "develop")
                            .forEach(section -> Json.entries(Json.get(root, section))
                                    .forEach((name, entry) -> packages.named(
                                            name, entry.keyAt(), Means.TRANSITIVE, PythonPackages.scope(section)))));
            return;
        }
        boolean lock = LOCKS.contains(file.name());
        for (Toml.Entry entry : Toml.entries(file.text())) {
            if (lock) {
                locked(entry, packages);
            } else {
                declared(entry, packages);
            }
        }
    }

    private static void locked(Toml.Entry entry, PythonPackages packages) {
        boolean name = entry.key().equals("name")
                && (entry.table().equals("package") || entry.table().equals("packages"));
        if (name) {
            entry.text().ifPresent(text -> packages.named(text, entry.start(), Means.TRANSITIVE, Scope.PRODUCTION));
        }
    }

    private static void declared(Toml.Entry entry, PythonPackages packages) {
        String table = entry.table();
        if (table.equals("build-system") && entry.key().equals("requires")) {
            requirements(entry, Scope.BUILD, packages);
        } else if (table.equals("project") && entry.key().equals("dependencies")) {
            requirements(entry, Scope.PRODUCTION, packages);
        } else if (groups(table) || (table.equals("tool.uv") && entry.key().equals("dev-dependencies"))) {
            requirements(entry, PythonPackages.scope(entry.key()), packages);
        } else if (table.startsWith("tool.hatch.envs.") && entry.key().endsWith("dependencies")) {
            requirements(entry, Scope.DEVELOPMENT, packages);
        } else if (keys(table)) {
            key(entry, PythonPackages.scope(table.replace("tool.", "")), packages);
        }
    }

    /** Tables in which each key is a group of requirements. */
    private static boolean groups(String table) {
        return table.equals("project.optional-dependencies")
                || table.equals("dependency-groups")
                || table.equals("tool.pdm.dev-dependencies");
    }

    /** Tables in which each key is a dependency. */
    private static boolean keys(String table) {
        return table.equals("packages")
                || table.equals("dev-packages")
                || (table.startsWith(POETRY) && table.endsWith("dependencies"))
                || (table.startsWith("tool.pixi.") && table.endsWith("dependencies"));
    }

    private static void requirements(Toml.Entry entry, Scope scope, PythonPackages packages) {
        entry.texts().forEach(text -> packages.requirement(text.text(), text.start(), Means.DEPENDENCY, scope));
    }

    /** {@code openai = "^1.0"}, {@code pydantic-ai = { version = "1.0", extras = ["openai"] }}. */
    private static void key(Toml.Entry entry, Scope scope, PythonPackages packages) {
        StringBuilder requirement = new StringBuilder(entry.key());
        int extras = -1;
        List<Token> value = entry.value();
        for (int i = 0; i < value.size(); i++) {
            Token token = value.get(i);
            if (token.word("extras")) {
                extras = i;
                requirement.append('[');
            } else if (extras >= 0 && token.string()) {
                requirement.append(token.text()).append(',');
            } else if (extras >= 0 && token.symbol(']')) {
                requirement.append(']');
                break;
            }
        }
        packages.requirement(requirement.toString(), entry.start(), Means.DEPENDENCY, scope);
    }
}
