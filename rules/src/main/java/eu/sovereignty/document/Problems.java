package eu.sovereignty.document;

import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Gathers the problems of one document; the only mutable thing of a reading, and it never leaves it. */
public final class Problems {

    private static final int EXCERPT = 160;

    private final List<String> lines;
    private final List<Problem> found = new ArrayList<>();

    /** For a document of which the text is known, so that excerpts can be shown. */
    public Problems(String text) {
        this.lines = text.lines().toList();
    }

    /** Adds a problem at a place. */
    public void add(Problem.Kind kind, Position at, String... arguments) {
        found.add(new Problem(kind, at, excerpt(at.line()), List.of(arguments)));
    }

    /** Everything found so far, in the order of the document. */
    public List<Problem> all() {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing((Problem problem) -> problem.at().line())
                        .thenComparing(problem -> problem.at().column()))
                .toList();
    }

    /** Whether nothing was found. */
    public boolean none() {
        return found.isEmpty();
    }

    private String excerpt(int line) {
        if (line < 1 || line > lines.size()) {
            return "";
        }
        String text = lines.get(line - 1);
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }
}
