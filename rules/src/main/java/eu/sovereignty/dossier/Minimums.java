package eu.sovereignty.dossier;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What is asked of every hosting under the EU Cloud Sovereignty Framework.
 *
 * @param seal level asked overall, 0 to 4
 * @param objectives level asked per objective, {@code SOV-2} to 3
 * @param score least score, in percent
 */
public record Minimums(Optional<Integer> seal, Map<String, Integer> objectives, Optional<BigDecimal> score) {

    /** Nothing is asked. */
    public static final Minimums NONE = new Minimums(Optional.empty(), Map.of(), Optional.empty());

    public Minimums {
        objectives = Map.copyOf(objectives);
    }

    /** Whether some level is asked. */
    public boolean asksSeal() {
        return seal.isPresent() || !objectives.isEmpty();
    }

    /** The level asked of an objective: its own, or the overall one, whichever is higher. */
    public int seal(String objective) {
        return Math.max(seal.orElse(0), objectives.getOrDefault(objective, 0));
    }

    /** The levels as they are written: {@code 2, SOV-2=3}; empty where none is asked. */
    public String sealText() {
        StringBuilder text = new StringBuilder(seal.map(String::valueOf).orElse(""));
        new TreeMap<>(objectives)
                .forEach((objective, level) -> text.append(text.isEmpty() ? "" : ", ")
                        .append(objective)
                        .append('=')
                        .append(level));
        return text.toString();
    }
}
