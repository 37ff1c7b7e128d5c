package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.SettingMatch;
import eu.sovereignty.inventory.ModelHosts.Place;
import java.util.Optional;

/** Environment variables, wherever they are set: files of their own, Compose, Kubernetes, Dockerfiles, pipelines. */
final class EnvironmentVariables {

    private final Catalogue catalogue;
    private final ModelHosts hosts;
    private final SettingSightings settings;
    private final ModelKeys models;

    EnvironmentVariables(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.hosts = new ModelHosts(catalogue);
        this.settings = new SettingSightings(catalogue);
        this.models = new ModelKeys(catalogue);
    }

    /**
     * Looks at one variable: the technology that its name shows, and what its value is; of other names, whether the value is the
     * address of a model.
     *
     * @param value as it is written, with its placeholders; empty where it is only named
     */
    void look(String name, String value, Place place, Sightings into) {
        Optional<SettingMatch> match = catalogue.technologies().environment(name);
        if (match.isPresent()) {
            settings.add(match.get(), name, value, place, into);
        } else {
            hosts.look(ConfiguredText.of(value).text(), place, into);
            models.look(name, value, place, into);
        }
    }
}
