package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.inventory.Says.Means;
import java.util.Map;

/** Packages that a {@code DESCRIPTION} of R imports, and those that {@code renv.lock} installs. */
final class CranDetector implements Detector {

    private static final Map<String, Scope> FIELDS = Map.of(
            "Imports", Scope.PRODUCTION,
            "Depends", Scope.PRODUCTION,
            "LinkingTo", Scope.PRODUCTION,
            "Suggests", Scope.DEVELOPMENT);

    private final Technologies technologies;

    CranDetector(Technologies technologies) {
        this.technologies = technologies;
    }

    @Override
    public String name() {
        return "cran";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        return file.name().equals("DESCRIPTION") || file.path().endsWith("renv.lock");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        Packages packages = new Packages(technologies, Ecosystem.CRAN, file, into);
        if (file.path().endsWith(".lock")) {
            Json.tree(file, into)
                    .ifPresent(root -> Json.entries(Json.get(root, "Packages"))
                            .forEach((name, entry) ->
                                    packages.tell(name, entry.keyAt(), Means.TRANSITIVE, Scope.PRODUCTION, name)));
        } else {
            TextLines.forEach(file.text(), new Description(packages)::line);
        }
    }

    /** Fields, whose values go on in indented lines. */
    private static final class Description {
        private final Packages packages;
        private String field = "";

        Description(Packages packages) {
            this.packages = packages;
        }

        private void line(String line, int offset) {
            int colon = line.indexOf(':');
            boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
            if (!goesOn) {
                field = colon < 0 ? "" : line.substring(0, colon);
            }
            Scope scope = FIELDS.get(field);
            if (scope != null) {
                String names = goesOn ? line : line.substring(colon + 1);
                for (String name : names.split(",", -1)) {
                    int version = name.indexOf('(');
                    String bare = (version < 0 ? name : name.substring(0, version)).strip();
                    packages.tell(bare, offset, Means.DEPENDENCY, scope, field + ": " + bare);
                }
            }
        }
    }
}
