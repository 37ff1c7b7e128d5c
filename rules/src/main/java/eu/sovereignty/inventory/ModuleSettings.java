package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.SettingKey;
import eu.sovereignty.inventory.Configuration.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the configuration of a module says of a key that its code asks for: the files that Spring Boot 3, Micronaut 4 and Quarkus 3
 * read where nothing else is told, without the profiles that may be switched on. Read once code asks, and no more.
 */
final class ModuleSettings {

    private static final String SOURCES = "/src/";
    private static final List<String> FILES = List.of(
            "src/main/resources/application.yml",
            "src/main/resources/application.yaml",
            "src/main/resources/application.properties",
            "src/main/resources/META-INF/microprofile-config.properties");
    private static final long LARGEST = 1 << 20;
    /** Of placeholders that lead from one key to another. */
    private static final int FURTHEST = 4;

    private final SourceFile code;
    private final Sightings notes;
    private Optional<Map<String, Value>> values = Optional.empty();

    ModuleSettings(SourceFile code, Sightings notes) {
        this.code = code;
        this.notes = notes;
    }

    /**
     * The value of a key.
     *
     * @return as it is written; empty where the files of the module do not set it, or leave it blank
     */
    Optional<Value> of(String key) {
        Optional<Value> found = plain(key);
        for (int i = 0; i < FURTHEST && found.flatMap(this::next).isPresent(); i++) {
            found = found.flatMap(this::next);
        }
        return found;
    }

    /** The value of the key that a value is taken from, where that one is set too. */
    private Optional<Value> next(Value value) {
        ConfiguredText text = ConfiguredText.of(value.value());
        return text.text().equals("*") ? text.outside().flatMap(this::plain) : Optional.empty();
    }

    private Optional<Value> plain(String key) {
        if (values.isEmpty()) {
            values = Optional.of(read());
        }
        return Optional.ofNullable(values.get().get(SettingKey.canonical(key)));
    }

    private Map<String, Value> read() {
        Map<String, Value> read = new HashMap<>();
        for (String name : FILES) {
            module().flatMap(up -> Neighbours.beside(code, up + name))
                    .filter(file -> file.size() <= LARGEST)
                    .ifPresent(file -> Configuration.of(file, notes).stream()
                            .filter(value -> value.profile().isEmpty())
                            .filter(value ->
                                    !ConfiguredText.of(value.value()).text().isBlank())
                            .forEach(value -> read.putIfAbsent(SettingKey.canonical(value.key()), value)));
        }
        return read;
    }

    /** The way from the folder of the code to that of its module. */
    private Optional<String> module() {
        String folder = "/" + code.folder() + "/";
        int sources = folder.indexOf(SOURCES);
        if (sources < 0) {
            return Optional.empty();
        }
        StringBuilder up = new StringBuilder();
        for (int i = sources + 1; i < folder.length(); i++) {
            up.append(folder.charAt(i) == '/' ? "../" : "");
        }
        return Optional.of(up.toString());
    }
}
