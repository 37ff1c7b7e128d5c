package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Says.Means;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The code of notebooks: cells of code as Python, and the packages that they install. What a cell printed is not read. */
final class NotebookDetector implements Detector {

    private static final List<String> INSTALL =
            List.of("!pip install ", "%pip install ", "!pip3 install ", "!uv pip install ");

    private final Catalogue catalogue;

    NotebookDetector(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "notebook";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        return file.path().endsWith(".ipynb");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        Json.tree(file, into).ifPresent(root -> {
            Cells cells = new Cells(root);
            new CodeReader(catalogue, Language.PYTHON, new CodeText(file, cells.text(), cells::at), into).read();
            PythonPackages packages = new PythonPackages(catalogue.technologies(), file, into);
            TextLines.forEach(cells.text(), (line, offset) -> installed(line, cells.at(offset), packages));
        });
    }

    private static void installed(String line, Position at, PythonPackages packages) {
        INSTALL.stream().filter(line::startsWith).findFirst().ifPresent(command -> {
            for (String word : line.substring(command.length()).split(" ", -1)) {
                String bare = word.replace("\"", "").replace("'", "");
                Requirement.of(bare)
                        .ifPresent(one -> packages.named(one.name(), at, Means.DEPENDENCY, Scope.PRODUCTION));
            }
        });
    }

    /** The code of all cells as one text, and where each line of it stands in the file. */
    private static final class Cells {
        private final StringBuilder text = new StringBuilder();
        private final TreeMap<Integer, Position> places = new TreeMap<>(Map.of(0, Position.of("")));

        Cells(Node root) {
            Json.items(root, "cells")
                    .filter(cell -> Json.text(cell, "cell_type").equals("code"))
                    .flatMap(Cells::source)
                    .forEach(line -> {
                        places.put(text.length(), line.at());
                        text.append(Json.text(line));
                        if (!Json.text(line).endsWith("\n")) {
                            text.append('\n');
                        }
                    });
        }

        /** One text for each line, or one for all. */
        private static Stream<Node> source(Node cell) {
            return Json.get(cell, "source").stream()
                    .flatMap(source ->
                            source instanceof Node.Sequence lines ? lines.items().stream() : Stream.of(source));
        }

        String text() {
            return text.toString();
        }

        Position at(int offset) {
            return places.floorEntry(offset).getValue();
        }
    }
}
