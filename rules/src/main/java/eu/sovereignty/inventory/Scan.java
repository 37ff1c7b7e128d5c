package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import java.util.List;

/** One walk over a tree, on which every detector looks at what it reads. */
public final class Scan {

    private final ScanRequest request;
    private final Catalogue catalogue;
    private final Evidence evidence;
    private final Sightings sightings;
    private final Units units = new Units();

    private Scan(ScanRequest request, Catalogue catalogue) {
        this.request = request;
        this.catalogue = catalogue;
        this.evidence = new Evidence(new Secrets(catalogue));
        this.sightings = new Sightings(request.limits().sightings(), evidence);
    }

    /** Looks at everything that the request names, with the technologies, models and hosts that a catalogue knows. */
    public static Inventory of(ScanRequest request, Catalogue catalogue) {
        return new Scan(request, catalogue).run();
    }

    private Inventory run() {
        Anchors anchors = Anchors.ofGroups(Detectors.anchors(catalogue));
        try (Crew crew = new Crew(() -> looker(anchors), sightings)) {
            BuiltClasses built = new BuiltClasses(request, sightings, file -> look(file, crew));
            TreeWalk walk = new TreeWalk(built.without(), sightings, file -> look(file, crew));
            walk.run();
            built.run();
            crew.finish();
            new ResolvedDependencies(catalogue, sightings).look(request);
            return inventory(walk.files() + built.files(), walk.bytes() + built.bytes());
        }
    }

    private Looker looker(Anchors anchors) {
        return new Looker(new Readers(catalogue, Detectors.all()), anchors, request.limits(), evidence);
    }

    private Inventory inventory(int files, long bytes) {
        return new Consolidation(catalogue, units)
                .of(sightings.all(), sightings.unread(), files, bytes)
                .with(sightings.calls());
    }

    private void look(SourceFile file, Crew crew) {
        units.note(file.path());
        crew.look(file);
    }

    /** The literal strings that every file is searched for first: where none stands, most detectors do not look. */
    public static List<String> anchors(Catalogue catalogue) {
        return Detectors.anchors(catalogue).stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
