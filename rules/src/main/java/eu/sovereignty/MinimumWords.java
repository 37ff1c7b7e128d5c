package eu.sovereignty;

import eu.sovereignty.dossier.Minimums;
import eu.sovereignty.score.Framework;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of every hosting, as two parameters say it: {@code minSeal=2,SOV-2=3} and {@code minScore=52.7}. */
final class MinimumWords {

    /** How the parameters may be written. */
    static final List<String> EXAMPLES = List.of("2", "SOV-2=3", "2,SOV-2=3", "52.7");

    private static final BigDecimal MOST = new BigDecimal("100.0756");

    private final Map<String, String> refused = new LinkedHashMap<>();

    /** What could not be read, by parameter. */
    Map<String, String> refused() {
        return refused;
    }

    /** Levels, overall or per objective, separated by commas. */
    Minimums seal(String given) {
        Optional<Integer> overall = Optional.empty();
        Map<String, Integer> objectives = new LinkedHashMap<>();
        for (String part : given.split(",", -1)) {
            int equals = part.indexOf('=');
            String objective = equals < 0 ? "" : part.substring(0, equals).strip();
            Optional<Integer> level = level(part.substring(equals + 1).strip());
            if (level.isEmpty() || (equals >= 0 && !isObjective(objective))) {
                refused.put("minSeal", given);
            } else if (equals < 0) {
                overall = level;
            } else {
                objectives.put(objective, level.get());
            }
        }
        return refused.containsKey("minSeal") ? Minimums.NONE : new Minimums(overall, objectives, Optional.empty());
    }

    /** A percentage with a point; the best answers everywhere come to 100.0756. */
    Optional<BigDecimal> score(String given) {
        try {
            BigDecimal score = new BigDecimal(given.strip());
            if (score.signum() >= 0 && score.compareTo(MOST) <= 0) {
                return Optional.of(score);
            }
        } catch (NumberFormatException e) {
            // refused below, like a number out of range
        }
        refused.put("minScore", given);
        return Optional.empty();
    }

    private static boolean isObjective(String id) {
        return Framework.builtIn().objectives().stream()
                .anyMatch(objective -> objective.id().equals(id));
    }

    private static Optional<Integer> level(String text) {
        return text.length() == 1 && text.charAt(0) >= '0' && text.charAt(0) <= '4'
                ? Optional.of(text.charAt(0) - '0')
                : Optional.empty();
    }
}
