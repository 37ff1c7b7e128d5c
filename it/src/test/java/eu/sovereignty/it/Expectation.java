package eu.sovereignty.it;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares a run with what its behaviour expects.
 *
 * <ul>
 *   <li>{@code exit N}: the status of the process
 *   <li>{@code line TEXT}: a line of the console contains the text; several do so in this order
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
    private final SoftAssertions softly = new SoftAssertions();

    Expectation(Behaviour behaviour, MavenRun run) {
        this.behaviour = behaviour;
        this.run = run;
    }

    void check() {
        behaviour.lines().forEach(this::check);
        checkOrder(behaviour.all("line").iterator());
        softly.assertAll();
    }

    private void check(Behaviour.Line expected) {
        String text = expected.text();
        switch (expected.keyword()) {
            case "run", "from", "folder", "without", "everywhere", "reports", "line" -> {}
            case "exit" -> softly.assertThat(run.exit()).as("exit").hasToString(text);
            case "once" -> softly.assertThat(saying(text)).as("once " + text).hasSize(1);
            case "never" -> softly.assertThat(saying(text)).as("never " + text).isEmpty();
            case "file" -> softly.assertThat(run.folder().resolve(text)).exists();
            case "no-file" -> softly.assertThat(run.folder().resolve(text)).doesNotExist();
            default -> checkReport(expected.keyword(), text.split("\\s+", 2));
        }
    }

    private void checkReport(String keyword, String[] words) {
        String all = keyword + " " + String.join(" ", words);
        switch (keyword) {
            case "report" ->
                softly.assertThat(report().at(words[0]).asString()).as(all).isEqualTo(words[1]);
            case "size" ->
                softly.assertThat(report().at(words[0]).size()).as(all).hasToString(words[1]);
            case "outcome" -> softly.assertThat(outcomes()).as(all).contains(String.join(" ", words));
            case "problem" ->
                softly.assertThat(problems())
                        .as(all)
                        .anyMatch(said -> said.startsWith(words[0] + " ") && said.contains(words[1]));
            default -> throw new IllegalArgumentException(behaviour.name() + " expects what nobody checks: " + all);
        }
    }

    private void checkOrder(Iterator<String> expected) {
        Iterator<String> printed = run.lines().iterator();
        while (expected.hasNext()) {
            String text = expected.next();
            boolean found = false;
            while (printed.hasNext() && !found) {
                found = printed.next().contains(text);
            }
            softly.assertThat(found).as("line, after those before it: " + text).isTrue();
        }
    }

    private List<String> saying(String text) {
        return run.lines().stream().filter(line -> line.contains(text)).toList();
    }

    private Stream<String> outcomes() {
        return report().at("/outcomes")
                .valueStream()
                .map(outcome -> String.join(
                        " ",
                        outcome.at("/outcome").asString(),
                        outcome.at("/rule").asString(),
                        outcome.at("/subject/kind").asString() + ":"
                                + outcome.at("/subject/id").asString()));
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
        return JsonMapper.shared()
                .readTree(run.folder().resolve(folder).resolve("report.json").toFile());
    }
}
