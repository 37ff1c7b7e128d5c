package eu.sovereignty.it;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/**
 * Compares a run with what its behaviour expects.
 *
 * <ul>
 *   <li>{@code exit N}: the status of the process
 *   <li>{@code line TEXT}: a line of the console contains the text, after the lines that are expected before it
 *   <li>{@code once TEXT}: exactly one line contains it; {@code never TEXT}: none does
 *   <li>{@code file PATH}, {@code no-file PATH}: it exists in the project's folder, or it does not
 *   <li>{@code report POINTER VALUE}: the report's value at a JSON pointer; {@code size POINTER N}: how many it holds
 *   <li>{@code outcome OUTCOME RULE SUBJECT}: the report has this one
 *   <li>{@code problem LINE:COLUMN TEXT}: the report has a problem there, whose message contains the text
 * </ul>
 */
final class Expectation {
    private final Behaviour behaviour;
    private final MavenRun run;
    private final Iterator<String> console;

    Expectation(Behaviour behaviour, MavenRun run) {
        this.behaviour = behaviour;
        this.run = run;
        this.console = run.lines().iterator();
    }

    /** The lines of {@code expected} that did not come true. */
    List<Behaviour.Line> unmet() {
        return behaviour.lines().stream().filter(line -> !isMet(line)).toList();
    }

    private boolean isMet(Behaviour.Line expected) {
        String text = expected.text();
        return switch (expected.keyword()) {
            case "run", "from", "folder", "without", "everywhere", "reports" -> true;
            case "exit" -> run.exit() == Integer.parseInt(text);
            case "line" -> comes(text);
            case "once" -> lines(text) == 1;
            case "never" -> lines(text) == 0;
            case "file" -> Files.exists(run.folder().resolve(text));
            case "no-file" -> Files.notExists(run.folder().resolve(text));
            default -> isReported(expected.keyword(), text.split("\\s+", 2));
        };
    }

    private boolean isReported(String keyword, String[] words) {
        return switch (keyword) {
            case "report" -> report().at(words[0]).asString().equals(words[1]);
            case "size" -> report().at(words[0]).size() == Integer.parseInt(words[1]);
            case "outcome" -> outcomes().anyMatch(String.join(" ", words)::equals);
            case "problem" -> problems().anyMatch(said -> said.startsWith(words[0] + " ") && said.contains(words[1]));
            default ->
                throw new IllegalArgumentException(behaviour.name() + ": nobody knows what " + keyword + " means");
        };
    }

    private boolean comes(String text) {
        while (console.hasNext()) {
            if (console.next().contains(text)) {
                return true;
            }
        }
        return false;
    }

    private long lines(String text) {
        return run.lines().stream().filter(line -> line.contains(text)).count();
    }

    private Stream<String> outcomes() {
        return report().at("/outcomes")
                .valueStream()
                .map(outcome -> String.join(
                        " ",
                        outcome.at("/outcome").asString(),
                        outcome.at("/rule").asString(),
                        outcome.at("/subject/id").asString()));
    }

    private Stream<String> problems() {
        return report().at("/problems")
                .valueStream()
                .map(problem -> problem.at("/position/line").asString() + ":"
                        + problem.at("/position/column").asString() + " "
                        + problem.at("/message").asString());
    }

    private JsonNode report() {
        String folder = behaviour.value("reports").orElse("target/sovereignty");
        Path file = run.folder().resolve(folder).resolve("report.json");
        return Files.exists(file) ? JsonMapper.shared().readTree(file.toFile()) : MissingNode.getInstance();
    }
}
