package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.SettingKey;
import eu.sovereignty.catalogue.SettingMatch;
import eu.sovereignty.inventory.Configuration.Value;
import eu.sovereignty.inventory.ModelHosts.Place;
import eu.sovereignty.inventory.Says.Means;
import java.util.Locale;
import java.util.Optional;

/**
 * Keys of Spring Boot, Quarkus, MicroProfile, Micronaut and .NET, in any file of properties or YAML: no layout may be assumed.
 * Other values are looked at for addresses of models.
 */
final class SettingsDetector implements Detector {

    static final String NAME = "settings";

    private final Catalogue catalogue;
    private final ModelHosts hosts;
    private final SettingSightings settings;
    private final ModelKeys models;

    SettingsDetector(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.hosts = new ModelHosts(catalogue);
        this.settings = new SettingSightings(catalogue);
        this.models = new ModelKeys(catalogue);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        String path = file.path();
        return path.endsWith(".yml")
                || path.endsWith(".yaml")
                || path.endsWith(".properties")
                || (path.endsWith(".json") && file.name().startsWith("appsettings"));
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        Scope scope = file.scope();
        Configuration.of(file, into).forEach(value -> value(value, scope, into));
    }

    private void value(Value value, Scope scope, Sightings into) {
        String key = SettingKey.canonical(value.key());
        boolean ports = ofContainers(value) && key.endsWith(".ports");
        if (ports || key.startsWith("logging.") || key.startsWith("quarkus.log.")) {
            return;
        }
        Place place = new Place(value.at(), scope(scope, value.profile()), Means.CONFIGURATION, value.profile());
        Optional<SettingMatch> match = catalogue
                .technologies()
                .setting(key)
                .filter(found -> !found.technology().equals(ModelHosts.PLAIN) || !ofContainers(value));
        if (match.isPresent()) {
            settings.add(match.get(), value.key(), value.value(), place, into);
        } else if (!variable(value.key())) {
            hosts.look(ConfiguredText.of(value.value()).text(), place, into);
            if (!ofContainers(value)) {
                models.look(value.key(), value.value(), place, into);
            }
        }
    }

    /** {@code models.llm.model} is no name that a project chose. */
    private static boolean ofContainers(Value value) {
        return value.at().file().contains("compose");
    }

    /** Variables that a container is given are looked at where containers are understood. */
    private boolean variable(String key) {
        return catalogue
                .technologies()
                .environment(key.substring(key.lastIndexOf('.') + 1))
                .isPresent();
    }

    private static Scope scope(Scope ofFile, Optional<String> profile) {
        String name = profile.orElse("").toLowerCase(Locale.ROOT);
        return name.equals("test") || name.equals("tests") ? ofFile.lighter(Scope.TEST) : ofFile;
    }
}
