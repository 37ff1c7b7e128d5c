package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.inventory.Says.Means;

/** What a {@code go.mod} requires; what it marks as indirect is drawn in by others. */
final class GoModDetector implements Detector {

    private final Technologies technologies;

    GoModDetector(Technologies technologies) {
        this.technologies = technologies;
    }

    @Override
    public String name() {
        return "go-mod";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        return file.path().endsWith("go.mod");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        Reader reader = new Reader(new Packages(technologies, Ecosystem.GO, file, into));
        TextLines.forEach(file.text(), reader::line);
    }

    private static final class Reader {
        private final Packages packages;
        private String block = "";

        Reader(Packages packages) {
            this.packages = packages;
        }

        private void line(String line, int offset) {
            String content = line.strip();
            if (content.equals(")")) {
                block = "";
            } else if (content.endsWith("(")) {
                block = content.substring(0, content.length() - 1).strip();
            } else if (content.startsWith("require ")) {
                required(content.substring("require ".length()).strip(), offset);
            } else if (block.equals("require")) {
                required(content, offset + line.indexOf(content));
            }
        }

        private void required(String text, int offset) {
            int space = text.indexOf(' ');
            if (space > 0 && !text.startsWith("//")) {
                Means means = text.endsWith("// indirect") ? Means.TRANSITIVE : Means.DEPENDENCY;
                packages.tell(text.substring(0, space), offset, means, Scope.PRODUCTION, text);
            }
        }
    }
}
