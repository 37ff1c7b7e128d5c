package eu.sovereignty.report;

import eu.sovereignty.law.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Outcomes that ask nothing of anybody today, one line for what is said of one or several subjects. How each was reached
 * stands in {@code report.json}.
 *
 * @param number of outcomes
 */
public record Register(Result result, int number, List<Line> lines) {

    /** A line: what is so, by which law, for which subjects. */
    public record Line(String act, String law, String message, List<String> subjects) {

        public Line {
            subjects = List.copyOf(subjects);
        }
    }

    private record Alike(String rule, String law, String message) {}

    public Register {
        lines = List.copyOf(lines);
    }

    /** The registers of a model; those without outcomes are left out. */
    static List<Register> of(ReportModel model) {
        return List.of(Result.PASSED, Result.NOT_YET_APPLICABLE, Result.NOT_APPLICABLE).stream()
                .map(result -> of(result, model.others(result)))
                .filter(register -> register.number() > 0)
                .toList();
    }

    private static Register of(Result result, List<WordedOutcome> outcomes) {
        Map<Alike, List<WordedOutcome>> alike = new LinkedHashMap<>();
        outcomes.forEach(worded -> alike.computeIfAbsent(
                        new Alike(worded.rule(), worded.law(), worded.message()), absent -> new ArrayList<>())
                .add(worded));
        return new Register(
                result,
                outcomes.size(),
                alike.values().stream().map(Register::line).toList());
    }

    private static Line line(List<WordedOutcome> same) {
        WordedOutcome first = same.get(0);
        return new Line(
                first.act().id(),
                first.law(),
                first.message(),
                same.stream().map(WordedOutcome::subject).distinct().toList());
    }
}
