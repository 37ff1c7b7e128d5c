package eu.sovereignty.fact;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where a value comes from. */
public sealed interface Provenance
        permits Provenance.Declared, Provenance.Catalogued, Provenance.Seen, Provenance.Assumed {

    /** What the value is about: a manifest field or a catalogue entry and its part. */
    String about();

    /** The value as it stands there. */
    String value();

    /** False only for a catalogue value that was not checked against its source. */
    boolean verified();

    /** A line of the manifest. */
    record Declared(Position at, String about, String value) implements Provenance {
        @Override
        public boolean verified() {
            return true;
        }
    }

    /** An entry of a catalogue: the built-in one, or the organisation's own. */
    record Catalogued(Position at, String about, String value, Sourced sourced) implements Provenance {
        @Override
        public boolean verified() {
            return sourced.verified();
        }
    }

    /** A place of the repository, as a detector has read it. */
    record Seen(Position at, String about, String value, String detector) implements Provenance {
        @Override
        public boolean verified() {
            return true;
        }
    }

    /** A default that the documentation states, such as "a public body is the controller unless it says otherwise". */
    record Assumed(String about, String value, String reason) implements Provenance {
        @Override
        public boolean verified() {
            return true;
        }
    }

    /** Both lists, without repetitions. */
    static List<Provenance> both(List<Provenance> first, List<Provenance> second) {
        return distinct(Stream.concat(first.stream(), second.stream()).toList());
    }

    /** A list without what says the same of the same value; by these two texts, because comparing records costs a cold run. */
    static List<Provenance> distinct(List<Provenance> all) {
        if (all.size() < 2) {
            return List.copyOf(all);
        }
        Map<String, Provenance> distinct = new LinkedHashMap<>();
        all.forEach(each -> distinct.putIfAbsent(each.about() + "\n" + each.value(), each));
        return List.copyOf(distinct.values());
    }
}
