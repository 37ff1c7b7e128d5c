package eu.sovereignty.document;

import eu.sovereignty.document.Problem.Kind;
import eu.sovereignty.fact.Position;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Says in the words of a writer why a text is not YAML. The parser's own words are English and about its inside; what it
 * says most often has a kind of its own, the rest is quoted.
 */
final class Syntax {

    private static final Pattern START = Pattern.compile("found character '(.)' that cannot start any token.*");
    private static final Pattern BRACKET = Pattern.compile("expected ',' or '([]}])'.*");

    private final String file;
    private final Problems problems;

    Syntax(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    void report(MarkedYamlEngineException e) {
        String problem = String.valueOf(e.getProblem());
        Position at = place(e.getProblemMark());
        Position from = place(e.getContextMark().or(e::getProblemMark));
        Matcher start = START.matcher(problem);
        Matcher bracket = BRACKET.matcher(problem);
        if (problem.contains("(TAB)")) {
            problems.add(Kind.SYNTAX_TAB, at);
        } else if (start.matches()) {
            problems.add(Kind.SYNTAX_START, at, start.group(1));
        } else if (bracket.matches()) {
            problems.add(Kind.SYNTAX_BRACKET, at, bracket.group(1), String.valueOf(from.line()));
        } else if (String.valueOf(e.getContext()).endsWith("quoted scalar")) {
            problems.add(
                    problem.contains("escape") ? Kind.SYNTAX_ESCAPE : Kind.SYNTAX_QUOTE, inQuotes(problem, at, from));
        } else {
            reportOther(problem, at, from);
        }
    }

    private void reportOther(String problem, Position at, Position from) {
        switch (problem) {
            case "mapping values are not allowed here" -> problems.add(Kind.SYNTAX_COLON, at);
            case "could not find expected ':'" -> problems.add(Kind.SYNTAX_KEY, from);
            case "sequence entries are not allowed here" -> problems.add(Kind.SYNTAX_DASH, at);
            default -> problems.add(misplaced(problem) ? Kind.SYNTAX_PLACE : Kind.SYNTAX, at, problem);
        }
    }

    private static boolean misplaced(String problem) {
        return problem.startsWith("expected <block end>") || problem.startsWith("expected '<document start>'");
    }

    /** A wrong escape is wrong where it stands; a quote that is not closed, where it was opened. */
    private static Position inQuotes(String problem, Position at, Position from) {
        return problem.contains("escape") ? at : from;
    }

    private Position place(Optional<Mark> mark) {
        return mark.map(found -> new Position(file, found.getLine() + 1, found.getColumn() + 1, ""))
                .orElse(new Position(file, 1, 1, ""));
    }
}
