package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.inventory.Says.Means;

/** Crates of Rust projects, and those that their lock files install. What a workspace lists is a hint until a member asks for it. */
final class CargoDetector implements Detector {

    private static final String TABLE = "dependencies";

    private final Technologies technologies;

    CargoDetector(Technologies technologies) {
        this.technologies = technologies;
    }

    @Override
    public String name() {
        return "cargo";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        return file.path().endsWith("Cargo.toml") || file.path().endsWith("Cargo.lock");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        Packages packages = new Packages(technologies, Ecosystem.CARGO, file, into);
        boolean lock = file.path().endsWith(".lock");
        for (Toml.Entry entry : Toml.entries(file.text())) {
            if (lock) {
                locked(entry, packages);
            } else {
                declared(file, entry, packages);
            }
        }
    }

    private static void locked(Toml.Entry entry, Packages packages) {
        if (entry.table().equals("package") && entry.key().equals("name")) {
            entry.text()
                    .ifPresent(name -> packages.tell(name, entry.start(), Means.TRANSITIVE, Scope.PRODUCTION, name));
        }
    }

    /** {@code [dependencies]} with a key for each, or a table {@code [dependencies.name]} of its own. */
    private static void declared(SourceFile file, Toml.Entry entry, Packages packages) {
        String table = entry.table();
        int at = table.indexOf(TABLE);
        if (at < 0) {
            return;
        }
        boolean own = table.length() > at + TABLE.length();
        int dot = entry.key().indexOf('.');
        String key = own
                ? table.substring(at + TABLE.length() + 1)
                : dot < 0 ? entry.key() : entry.key().substring(0, dot);
        String name = entry.inline("package").orElse(key);
        if (table.startsWith("workspace.")) {
            packages.find(name)
                    .ifPresent(match -> packages.hint(
                            name,
                            file.at(entry.start()),
                            Means.DEPENDENCY,
                            Scope.PRODUCTION,
                            file.lineAt(entry.start())));
        } else {
            packages.tell(name, entry.start(), Means.DEPENDENCY, scope(table), key);
        }
    }

    private static Scope scope(String table) {
        return table.contains("dev-dep") ? Scope.TEST : table.contains("build-dep") ? Scope.BUILD : Scope.PRODUCTION;
    }
}
