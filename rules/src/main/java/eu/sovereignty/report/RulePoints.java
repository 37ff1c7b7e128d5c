package eu.sovereignty.report;

import eu.sovereignty.law.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The clauses of a rule as numbered sentences, grouped by what they do. */
final class RulePoints {

    private final DescribedRule described;
    private final PageWords words;
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    RulePoints(DescribedRule described, PageWords words) {
        this.described = described;
        this.words = words;
        for (Clause.Kind kind : Clause.Kind.values()) {
            clauses(kind).forEach(id -> numbers.put(id, numbers.size() + 1));
        }
    }

    /** The groups that have points, in the order in which they are asked. */
    List<RulePage.Group> groups() {
        List<RulePage.Group> groups = new ArrayList<>();
        for (Clause.Kind kind : Clause.Kind.values()) {
            List<RulePage.Point> points = clauses(kind).map(this::point).toList();
            if (!points.isEmpty()) {
                String key = "group." + kind;
                groups.add(new RulePage.Group(words.text(key), words.text(key + ".intro"), points));
            }
        }
        return groups;
    }

    /** The number of a clause, as one refers to it. */
    String number(String clause) {
        return Optional.ofNullable(numbers.get(clause)).map(String::valueOf).orElse(clause);
    }

    /** The numbers of the clauses that came to something in an example. */
    String numbers(RuleExample example, String truth) {
        return numbers.entrySet().stream()
                .filter(entry -> truth.equals(example.clauses().get(entry.getKey())))
                .map(entry -> String.valueOf(entry.getValue()))
                .collect(Collectors.joining(", "));
    }

    private RulePage.Point point(String clause) {
        return new RulePage.Point(
                number(clause),
                Optional.ofNullable(described.texts().clauses().get(clause))
                        .map(words::sentence)
                        .orElse(clause));
    }

    /** What waits for a provision is for a person until it starts. */
    private Stream<String> clauses(Clause.Kind kind) {
        Stream<String> own = described.rule().clauses().stream()
                .filter(clause -> clause.kind() == kind)
                .map(clause -> clause.id());
        return switch (kind) {
            case WHEN -> Stream.concat(own, described.rule().since().stream().map(day -> day.id()));
            case REVIEW -> Stream.concat(own, described.rule().notBefore().stream());
            default -> own;
        };
    }
}
