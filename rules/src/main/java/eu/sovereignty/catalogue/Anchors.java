package eu.sovereignty.catalogue;

import eu.sovereignty.catalogue.PatternTable.Line;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Literal texts of which a file holds one wherever a signal of a table could match: the longest part of each that is written
 * out and that no file format splits.
 */
final class Anchors {

    /** Segments of keys that any configuration has. */
    private static final Set<String> ORDINARY = Set.of(
            ("spring quarkus micronaut ai chat model models options embedding embeddings base-url api-key enabled client "
                            + "memory retry cache provider host port url name timeout image audio speech transcription "
                            + "project-id location region endpoint temperature log-requests vectorstore vector store text "
                            + "initialize-schema username password uri project version path type data default service "
                            + "api config core common base server java sdk plugin management prompt token tokens user "
                            + "component components camel document services search datasets framework input output language "
                            + "class key artifact settings deployment configuration cloud auto azure redis oracle neo4j elasticsearch mongodb application "
                            + "organization-id deployment-name model-name model-id chat-model embedding-model aws google")
                    .split(" ", -1));

    private static final Set<String> FRAMEWORKS = Set.of("spring", "quarkus", "micronaut");

    private static final int SHORT = 4;
    /** A segment with fewer letters stands in half of all words. */
    private static final int RARE = 3;

    /** So many names with one ending are looked for by the ending. */
    private static final int FAMILY = 20;

    private final Set<String> families;
    private final Set<String> found =
            new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

    Anchors(Map<String, Map<String, Line>> tables) {
        families = families(tables.getOrDefault("pypi", Map.of()).values());
        tables.forEach((table, lines) -> lines.values().forEach(line -> add(table, line.pattern())));
    }

    /** Those that contain no other, the shortest first. */
    List<String> minimal() {
        return minimal(found);
    }

    /** The texts of a list that contain no other of it, the shortest first. */
    static List<String> minimal(Iterable<String> texts) {
        Set<String> sorted =
                new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
        texts.forEach(sorted::add);
        List<String> kept = new ArrayList<>();
        for (String text : sorted) {
            if (kept.stream().noneMatch(text::contains)) {
                kept.add(text);
            }
        }
        return kept;
    }

    private void add(String table, String pattern) {
        switch (table) {
            case TechnologyIndex.FILES -> {}
            case TechnologyIndex.JAVA -> {
                found.add(pattern);
                found.add(pattern.replace('.', '/'));
            }
            case TechnologyIndex.SETTINGS -> setting(pattern);
            case "maven" -> maven(pattern);
            case "npm" -> npm(fixed(pattern));
            case "pypi" -> spelled(families.contains(ending(pattern)) ? ending(pattern) : fixed(pattern));
            case "nuget" -> bothCases(fixed(pattern));
            case "cargo", "gem", "cran" -> name(fixed(pattern));
            case "helm" -> chart(pattern);
            default -> found.add(fixed(pattern));
        }
    }

    /** Endings that many names share: one text to look for instead of one for each name and spelling. */
    private static Set<String> families(Collection<Line> lines) {
        Map<String, Long> endings = lines.stream()
                .map(line -> ending(line.pattern()))
                .filter(ending -> ending.length() > SHORT)
                .collect(Collectors.groupingBy(ending -> ending, Collectors.counting()));
        endings.values().removeIf(names -> names < FAMILY);
        return Set.copyOf(endings.keySet());
    }

    /** The last word of a name with the dash before it; all of a name of one word or with a star. */
    private static String ending(String name) {
        int dash = name.lastIndexOf('-');
        return dash < 0 || name.contains("*") ? name : name.substring(dash);
    }

    /** PEP 503 makes three separators one. */
    private void spelled(String name) {
        for (String separator : List.of("-", "_", ".")) {
            String spelling =
                    name.replace("-", separator).replace("_", separator).replace(".", separator);
            name(spelling);
            name(spelling.toLowerCase(Locale.ROOT));
        }
    }

    /** A name of two or three letters stands in half of all words: as a list of packages, an import or a call writes it. */
    private void name(String name) {
        if (name.length() >= SHORT) {
            found.add(name);
            return;
        }
        for (String quote : List.of("\"", "'")) {
            found.add(quote + name + quote);
        }
        for (String before : List.of("import ", "from ", "use ", "library(")) {
            found.add(before + name);
        }
        for (String after : List.of("==", ">=", "<=", "~=", "[", " =", " >", "::")) {
            found.add(name + after);
        }
    }

    /** A chart's dependencies write repository and name apart. */
    private void chart(String pattern) {
        int slash = pattern.lastIndexOf('/');
        found.add(fixed(slash < 0 ? pattern : pattern.substring(0, slash)));
    }

    private void bothCases(String text) {
        found.add(text);
        found.add(text.toLowerCase(Locale.ROOT));
    }

    /** POMs write group and artifact apart. */
    private void maven(String pattern) {
        int colon = pattern.indexOf(':');
        String artifact = fixed(pattern.substring(colon + 1));
        found.add(
                artifact.length() > SHORT && !ORDINARY.contains(artifact)
                        ? artifact
                        : fixed(pattern.substring(0, colon)));
    }

    /** Names of two or three letters stand between quotes, or before the version of a lock file. */
    private void npm(String name) {
        if (name.length() >= SHORT) {
            found.add(name);
        } else {
            found.addAll(List.of("\"" + name + "\"", "'" + name + "'", name + "@"));
        }
    }

    /**
     * YAML writes each segment of a key on its own line; relaxed binding changes dashes within a segment, and gives a word in the
     * middle of one a capital.
     */
    private void setting(String pattern) {
        String best = "";
        for (String segment : pattern.split("\\.", -1)) {
            for (String word : fixed(segment).split("[-_]", -1)) {
                if (!ORDINARY.contains(segment) && !ORDINARY.contains(word) && word.length() > best.length()) {
                    best = segment.startsWith(word) ? word : word.substring(1);
                }
            }
        }
        if (best.length() < RARE || pattern.startsWith("spring.ai.")) {
            ordinary(pattern);
        } else {
            found.add(best);
            found.add(best.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * A key of ordinary words only: its first segment that is not the name of a framework, with what stands around it in
     * properties, YAML, JSON and variables.
     */
    private void ordinary(String pattern) {
        List<String> segments = List.of(pattern.split("\\.", -1));
        int at = segments.get(0).equals("*") || FRAMEWORKS.contains(segments.get(0)) ? 1 : 0;
        String segment = segments.get(at);
        if (at == 0) {
            String next = segment + "." + longest(fixed(segments.get(1)), "-_");
            found.addAll(List.of(segment + ":", next, variable(next)));
        } else {
            String before = segments.get(0).replace("*", "");
            String both = before + "." + segment;
            found.addAll(
                    List.of(" " + segment + ":", " " + segment + ".", both + ".", both + ":", variable(both + ".")));
        }
        found.add("\"" + segment + "\"");
    }

    private static String variable(String key) {
        return key.replace('.', '_').toUpperCase(Locale.ROOT);
    }

    /** The longest run without a star. */
    static String fixed(String pattern) {
        return longest(pattern, "*");
    }

    private static String longest(String text, String separators) {
        String best = "";
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || separators.indexOf(text.charAt(i)) >= 0) {
                best = i - from > best.length() ? text.substring(from, i) : best;
                from = i + 1;
            }
        }
        return best;
    }
}
