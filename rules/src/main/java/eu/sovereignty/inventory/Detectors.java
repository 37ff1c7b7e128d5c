package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import java.util.List;

/** All detectors there are, in the order of what they are worth. */
final class Detectors {

    private Detectors() {}

    static List<Detector> all(Catalogue catalogue) {
        return List.of(
                new Manifests(catalogue, Manifests.Kind.COMPOSE),
                new Manifests(catalogue, Manifests.Kind.KUBERNETES),
                new Manifests(catalogue, Manifests.Kind.JOBS),
                new Dockerfiles(catalogue),
                new Infrastructure(catalogue),
                new ModelFiles(catalogue),
                new NamedFiles(catalogue),
                new McpServers(catalogue));
    }
}
