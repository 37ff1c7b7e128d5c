package eu.sovereignty.document;

import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Gathers the problems of one document, up to a number that nobody wants to read; the only mutable thing of a reading, and
 * it never leaves it.
 */
public final class Problems {

    private static final int EXCERPT = 160;
    private static final int BEFORE = 60;
    private static final int BRIEF = 60;
    private static final int MOST = 200;

    private final List<String> lines;
    private final List<Problem> found = new ArrayList<>();

    /** For a document of which the text is known, so that excerpts can be shown. */
    public Problems(String text) {
        this.lines = text.lines().toList();
    }

    /** Adds a problem at a place. */
    public void add(Problem.Kind kind, Position at, String... arguments) {
        suggest(Optional.empty(), kind, at, arguments);
    }

    /** Adds a problem at a place, and what was probably meant there. */
    public void suggest(Optional<String> meant, Problem.Kind kind, Position at, String... arguments) {
        if (found.size() < MOST) {
            found.add(new Problem(kind, at, excerpt(at), List.of(arguments), meant));
        } else if (found.size() == MOST) {
            String most = String.valueOf(MOST);
            found.add(new Problem(Problem.Kind.TOO_MANY_PROBLEMS, Position.of(at.file()), "", List.of(most)));
        }
    }

    /** Everything found so far, in the order of the document. */
    public List<Problem> all() {
        if (found.size() < 2) {
            return List.copyOf(found);
        }
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

    /** A text of the document as it may stand in a sentence: not too long, and nothing in it is invisible. */
    public static String brief(String text) {
        String shown = Characters.shown(text.replaceAll("\\s+", " "));
        return shown.codePointCount(0, shown.length()) <= BRIEF ? shown : cut(shown, 0, BRIEF) + "…";
    }

    private String excerpt(Position at) {
        if (at.line() < 1 || at.line() > lines.size()) {
            return "";
        }
        String line = Characters.shown(lines.get(at.line() - 1));
        int length = line.codePointCount(0, line.length());
        int from = at.column() <= EXCERPT ? 0 : Math.min(at.column() - BEFORE, length);
        int to = Math.min(length, from + EXCERPT);
        return (from > 0 ? "…" : "") + cut(line, from, to) + (to < length ? "…" : "");
    }

    private static String cut(String text, int from, int to) {
        return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
    }
}
