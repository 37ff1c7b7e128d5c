package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyEntry.Use;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Unread.Reason;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What detectors have seen so far, and what they could not read. */
final class Sightings {

    /** One file cannot use up what is kept of all. */
    private static final int MOST_OF_FILE = 2_000;

    private final int most;
    private final Evidence evidence;
    private final List<Sighting> all = new ArrayList<>();
    private final List<CallSite> calls = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();
    /** Files of which more was seen than is kept of one. */
    private final Set<String> full = new LinkedHashSet<>();

    private String detector = "";
    private String file = "";
    private int ofFile;

    Sightings(int most, Evidence evidence) {
        this.most = most;
        this.evidence = evidence;
    }

    /** What follows is seen by this detector. */
    void by(String name) {
        detector = name;
    }

    /** A technology of the catalogue at a place. */
    void add(TechnologyMatch match, Position at, Scope scope, String shown, Says says) {
        add(Optional.of(match.technology()), match.strength(), at, scope, shown, says, Optional.empty());
    }

    /** Something at a place, of a technology or not. */
    void add(
            Optional<String> technology,
            Strength strength,
            Position at,
            Scope scope,
            String shown,
            Says says,
            Optional<String> profile) {
        add(new Sighting(detector, at, evidence.line(shown), scope, strength, technology, says, profile, ""));
    }

    /** A setting of one of the clients that a file sets up. */
    void within(String client, Optional<String> technology, Position at, Scope scope, String shown, Says says) {
        add(new Sighting(
                detector,
                at,
                evidence.line(shown),
                scope,
                Strength.STRONG,
                technology,
                says,
                Optional.empty(),
                client));
    }

    /** The name of a model that something mentions, and that goes nowhere: it is listed, and no use of any client. */
    void hint(String model, Position at, Scope scope, String shown) {
        add(Optional.empty(), Strength.WEAK, at, scope, shown, new Says.Model(model, Use.CHAT), Optional.empty());
    }

    private void add(Sighting sighting) {
        if (sighting.says() instanceof Says.Model model && evidence.holdsSecret(model.name())) {
            return; // a key in the place of a name: whoever looks for keys has seen it
        }
        String place = sighting.at().file();
        ofFile = place.equals(file) ? ofFile + 1 : 1;
        file = place;
        if (all.size() >= most) {
            unread(place, Reason.LIMIT, String.valueOf(most));
        } else if (ofFile > MOST_OF_FILE) {
            full.add(place);
        } else {
            all.add(sighting);
        }
    }

    /** What was seen in a file by itself, behind what was seen before. */
    void addAll(Sightings ofFile) {
        for (Sighting sighting : ofFile.all) {
            if (all.size() < most) {
                all.add(sighting);
            } else {
                unread(sighting.at().file(), Reason.LIMIT, String.valueOf(most));
            }
        }
        ofFile.calls.forEach(this::call);
        ofFile.unread.forEach(one -> unread(one.path(), one.reason(), one.detail()));
        full.addAll(ofFile.full);
    }

    /** Code that uses a technology; past the limit, {@link #add} has said so. */
    void call(CallSite site) {
        if (calls.size() < most) {
            calls.add(site);
        }
    }

    List<CallSite> calls() {
        return calls;
    }

    /** Something that was not read. */
    void unread(String path, Reason reason, String detail) {
        Unread one = new Unread(path, reason, detail);
        if (unread.isEmpty() || !unread.get(unread.size() - 1).equals(one)) {
            unread.add(one);
        }
    }

    List<Sighting> all() {
        return all;
    }

    List<Unread> unread() {
        return Stream.concat(
                        unread.stream(),
                        full.stream().map(place -> new Unread(place, Reason.LIMIT, String.valueOf(MOST_OF_FILE))))
                .toList();
    }
}
