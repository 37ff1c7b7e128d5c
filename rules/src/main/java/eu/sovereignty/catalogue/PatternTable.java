package eu.sovereignty.catalogue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Patterns by what is written out of them before their first star, so that a question asks a few hash maps and no loop over
 * all patterns. Of patterns that match, the one that is written out furthest wins, then the one that says most; of equal ones the first.
 */
final class PatternTable {

    /**
     * A pattern and what it shows.
     *
     * @param key what a text is compared with
     * @param pattern as the catalogue writes it
     */
    record Line(String key, String pattern, String technology, Strength strength, SettingMeaning says) {

        TechnologyMatch match() {
            return new TechnologyMatch(technology, strength, pattern);
        }

        SettingMatch setting() {
            return new SettingMatch(technology, strength, pattern, says);
        }
    }

    private static final Comparator<Line> HEAVIEST_FIRST =
            Comparator.comparingInt((Line line) -> Glob.weight(line.key())).reversed();

    private final Map<String, Line> whole = new HashMap<>();
    /** By the length of what is written out, then by what is written out; what says most first. */
    private final TreeMap<Integer, Map<String, List<Line>>> globs = new TreeMap<>();

    PatternTable(List<Line> lines) {
        lines.forEach(this::add);
        globs.values().forEach(heads -> heads.values().forEach(same -> same.sort(HEAVIEST_FIRST)));
    }

    private void add(Line line) {
        int star = line.key().indexOf('*');
        if (star < 0) {
            whole.putIfAbsent(line.key(), line);
        } else {
            globs.computeIfAbsent(star, length -> new HashMap<>())
                    .computeIfAbsent(line.key().substring(0, star), head -> new ArrayList<>())
                    .add(line);
        }
    }

    /** The pattern that is exactly this text. */
    Optional<Line> whole(String text) {
        return Optional.ofNullable(whole.get(text));
    }

    /** The pattern that says most of a text. */
    Optional<Line> find(String text) {
        return find(text, line -> true);
    }

    /** The pattern that says most of a text, among those that fit otherwise too. */
    Optional<Line> find(String text, Predicate<Line> fits) {
        return whole(text).filter(fits).or(() -> heaviest(text, fits));
    }

    /** What is written out furthest says most; then what has most letters. */
    private Optional<Line> heaviest(String text, Predicate<Line> fits) {
        for (Map.Entry<Integer, Map<String, List<Line>>> heads :
                globs.headMap(text.length(), true).descendingMap().entrySet()) {
            List<Line> lines = heads.getValue().get(text.substring(0, heads.getKey()));
            Optional<Line> found = lines == null ? Optional.empty() : heaviest(lines, text, fits);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Line> heaviest(List<Line> lines, String text, Predicate<Line> fits) {
        for (Line line : lines) {
            if (Glob.matchesFolded(line.key(), text) && fits.test(line)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }
}
