package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Unknown;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which third-country law can reach a hosting: a level per jurisdiction, the highest of its links, and every reason. Member
 * States of the Union and of the European Economic Area are not counted. A level that is not established is {@code A?} with
 * what is established as its floor. Source: law notes, cloud-act 6.1.
 */
public final class Access {

    private static final Comparator<AccessLink> ORDER = Comparator.comparing(AccessLink::key)
            .thenComparing(AccessLink::isOpen)
            .thenComparing(AccessLink::level, Comparator.reverseOrder())
            .thenComparing(AccessLink::code);

    private final List<AccessLink> reasons;
    private final Map<String, Reach> reaches;

    /**
     * From the links of a chain.
     *
     * @param reasons every link, for the reader
     * @param counted the links that make the level
     */
    Access(List<AccessLink> reasons, List<AccessLink> counted) {
        this.reasons = reasons.stream().distinct().sorted(ORDER).toList();
        this.reaches = counted.stream()
                .collect(Collectors.groupingBy(
                        AccessLink::key, TreeMap::new, Collectors.collectingAndThen(Collectors.toList(), Reach::of)));
        reaches.values()
                .removeIf(reach -> reach.level().filter(AccessLevel.A0::equals).isPresent());
    }

    /**
     * What one jurisdiction comes to.
     *
     * @param level empty when it is not established
     * @param floor what is established
     * @param ceiling the highest that it could come to
     */
    private record Reach(
            Optional<AccessLevel> level,
            AccessLevel floor,
            AccessLevel ceiling,
            List<Provenance> from,
            List<Missing> missing) {

        static Reach of(List<AccessLink> links) {
            AccessLevel floor = highest(links, false);
            List<AccessLink> higher = links.stream()
                    .filter(link -> link.isOpen() && link.level().compareTo(floor) > 0)
                    .toList();
            return new Reach(
                    higher.isEmpty() ? Optional.of(floor) : Optional.empty(),
                    floor,
                    higher.isEmpty() ? floor : highest(higher, true),
                    links.stream().flatMap(link -> link.from().stream()).toList(),
                    higher.stream().flatMap(link -> link.missing().stream()).toList());
        }

        private static AccessLevel highest(List<AccessLink> links, boolean open) {
            return links.stream()
                    .filter(link -> link.isOpen() == open)
                    .map(AccessLink::level)
                    .max(Comparator.naturalOrder())
                    .orElse(AccessLevel.A0);
        }

        Map<String, Object> shown() {
            return level.<Map<String, Object>>map(known -> Map.of("level", known.name()))
                    .orElseGet(() -> floor == AccessLevel.A0
                            ? Map.of("level", "A?")
                            : Map.of("level", "A?", "floor", floor.name()));
        }

        String text() {
            String atLeast = floor == AccessLevel.A0 ? "A?" : "A? (≥ " + floor + ")";
            return level.map(AccessLevel::name).orElse(atLeast);
        }
    }

    /** Whether a third-country law can reach more than technology; established exposure counts whatever else is open. */
    public Fact<Boolean> exposed() {
        return above(AccessLevel.A1);
    }

    /** Whether some jurisdiction reaches more than a level. */
    public Fact<Boolean> above(AccessLevel limit) {
        List<Reach> over = reaches.values().stream()
                .filter(reach -> reach.level()
                        .filter(level -> level.compareTo(limit) > 0)
                        .isPresent())
                .toList();
        List<Reach> open = reaches.values().stream()
                .filter(reach -> reach.ceiling().compareTo(limit) > 0)
                .toList();
        return !over.isEmpty() || open.isEmpty()
                ? new Known<>(!over.isEmpty(), from(over.isEmpty() ? reaches.values() : over))
                : new Unknown<>(missing(open));
    }

    /** True when nothing is open; otherwise unknown, with the fields that would settle it. */
    public Fact<Boolean> established() {
        List<Missing> missing = missing(reaches.values());
        return missing.isEmpty() ? new Known<>(true, from(reaches.values())) : new Unknown<>(missing);
    }

    /** Codes of the jurisdictions of which more than technology is established. */
    List<String> reachedFrom() {
        return reaches.entrySet().stream()
                .filter(entry -> entry.getValue().floor().reaches())
                .map(Map.Entry::getKey)
                .filter(key -> !key.equals(Remark.UNKNOWN))
                .toList();
    }

    /** The links of the chain, each with its own level before anything helps against it. */
    List<AccessLink> links() {
        return reasons;
    }

    private static List<Provenance> from(Collection<Reach> some) {
        return some.stream().flatMap(reach -> reach.from().stream()).toList();
    }

    private static List<Missing> missing(Collection<Reach> some) {
        return some.stream()
                .flatMap(reach -> reach.missing().stream())
                .distinct()
                .toList();
    }

    /** {@code {US: {level: A4}}}; {@code {none: {level: A0}}} where nothing is identified. */
    Map<String, Object> shown() {
        Map<String, Object> shown = new TreeMap<>();
        reaches.forEach((jurisdiction, reach) -> shown.put(jurisdiction, reach.shown()));
        return shown.isEmpty() ? Map.of("none", Map.of("level", AccessLevel.A0.name())) : shown;
    }

    /** Every reason with its source. */
    List<Map<String, Object>> shownReasons() {
        return reasons.stream().map(AccessLink::shown).distinct().toList();
    }

    /** {@code US A4, A?}; free of language: a level alone is that of a jurisdiction which is not known. */
    String text() {
        return reaches.isEmpty()
                ? AccessLevel.A0.name()
                : reaches.entrySet().stream()
                        .map(entry -> entry.getKey().equals("unknown")
                                ? entry.getValue().text()
                                : entry.getKey() + " " + entry.getValue().text())
                        .collect(Collectors.joining(", "));
    }
}
