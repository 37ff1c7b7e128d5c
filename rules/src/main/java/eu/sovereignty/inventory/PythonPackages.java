package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Says.Means;
import java.util.Locale;

/** Tells of the dependencies of a Python project. */
final class PythonPackages {

    private final Packages packages;

    PythonPackages(Technologies technologies, SourceFile file, Sightings into) {
        this.packages = new Packages(technologies, Ecosystem.PYPI, file, into);
    }

    /**
     * A dependency as PEP 508 writes it. An extra of a package of AI that is named like another one, as in {@code
     * pydantic-ai[openai]}, asks for that one too.
     */
    void requirement(String text, int offset, Means means, Scope scope) {
        Requirement.of(text).ifPresent(one -> {
            packages.tell(one.name(), offset, means, scope, one.shown());
            if (packages.find(one.name()).isPresent()) {
                one.extras().forEach(extra -> packages.tell(extra, offset, means, scope, one.shown()));
            }
        });
    }

    /** A dependency by its name alone. */
    void named(String name, int offset, Means means, Scope scope) {
        packages.tell(name, offset, means, scope, name);
    }

    /** A dependency by its name alone, at a place. */
    void named(String name, Position at, Means means, Scope scope) {
        packages.tell(name, at, means, scope, name);
    }

    /** For whom a group of dependencies is, by the name that teams give it. */
    static Scope scope(String group) {
        String name = group.toLowerCase(Locale.ROOT);
        if (name.contains("test") || name.contains("eval")) {
            return Scope.TEST;
        }
        boolean develops =
                name.contains("dev") || name.contains("lint") || name.contains("typing") || name.contains("notebook");
        return develops ? Scope.DEVELOPMENT : name.contains("doc") ? Scope.DOCUMENTATION : Scope.PRODUCTION;
    }
}
