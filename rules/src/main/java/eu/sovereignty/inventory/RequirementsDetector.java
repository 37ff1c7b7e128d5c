package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.inventory.Says.Means;

/**
 * Dependencies in {@code requirements.txt} and its kin, and in the environment files of conda. What a compiled list names as drawn
 * in ({@code # via openai}) is told as such; a list of constraints only sets versions, and is not read.
 */
final class RequirementsDetector implements Detector {

    private final Technologies technologies;

    RequirementsDetector(Technologies technologies) {
        this.technologies = technologies;
    }

    @Override
    public String name() {
        return "python-requirements";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        String path = file.path();
        return (path.endsWith(".txt") || path.endsWith(".in")) ? lists(file) : environment(path);
    }

    private static boolean lists(SourceFile file) {
        String folder = file.folder();
        return file.name().contains("requirements")
                || folder.endsWith("/requirements")
                || folder.equals("requirements");
    }

    private static boolean environment(String path) {
        return path.endsWith("environment.yml") || path.endsWith("environment.yaml");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        PythonPackages packages = new PythonPackages(technologies, file, into);
        if (environment(file.path())) {
            new Environment(packages).read(file.text());
        } else {
            new List(packages, PythonPackages.scope(file.name())).read(file.text());
        }
    }

    /** A list, one dependency a line. */
    private static final class List {
        private final PythonPackages packages;
        private final Scope scope;
        private String pending = "";
        private int pendingAt;
        private boolean drawnIn;

        List(PythonPackages packages, Scope scope) {
            this.packages = packages;
            this.scope = scope;
        }

        void read(String text) {
            TextLines.forEach(text, this::line);
            told();
        }

        private void line(String line, int offset) {
            String content = line.strip();
            if (content.startsWith("#")) {
                comment(content);
            } else if (!content.isEmpty() && !content.startsWith("--hash")) {
                told();
                int comment = line.indexOf(" #");
                pending = comment < 0 ? content : line.substring(0, comment).strip();
                pendingAt = offset + line.indexOf(content);
                if (comment >= 0) {
                    comment(line.substring(comment + 1));
                }
            }
        }

        /** {@code # via}, then either the names or one line for each; {@code -r} stands for what a person wrote. */
        private void comment(String comment) {
            String said = comment.substring(1).strip();
            boolean via = said.equals("via") || said.startsWith("via ");
            drawnIn = (drawnIn || via) && !said.contains("-r ") && !said.contains("(pyproject.toml)");
        }

        private void told() {
            if (!pending.startsWith("-") || pending.startsWith("-e ")) {
                String text = pending.startsWith("-e ") ? pending.substring(3) : pending;
                packages.requirement(text, pendingAt, drawnIn ? Means.TRANSITIVE : Means.DEPENDENCY, scope);
            }
            pending = "";
            drawnIn = false;
        }
    }

    /** The lists {@code dependencies} and, below it, {@code pip} of an environment of conda. */
    private static final class Environment {
        private final PythonPackages packages;
        private boolean inside;

        Environment(PythonPackages packages) {
            this.packages = packages;
        }

        void read(String text) {
            TextLines.forEach(text, this::line);
        }

        private void line(String line, int offset) {
            String content = line.strip();
            if (content.startsWith("- ") && inside) {
                dependency(content.substring(2).strip(), offset + line.indexOf('-'));
            } else if (!content.isEmpty() && line.charAt(0) != ' ' && line.charAt(0) != '#') {
                inside = content.startsWith("dependencies:");
            }
        }

        private void dependency(String item, int offset) {
            String bare = item.startsWith("\"") || item.startsWith("'") ? item.substring(1) : item;
            int channel = bare.indexOf("::");
            packages.requirement(
                    channel < 0 ? bare : bare.substring(channel + 2), offset, Means.DEPENDENCY, Scope.PRODUCTION);
        }
    }
}
