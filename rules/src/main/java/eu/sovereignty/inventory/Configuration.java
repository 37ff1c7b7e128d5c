package eu.sovereignty.inventory;

import eu.sovereignty.document.Limits;
import eu.sovereignty.document.LooseJson;
import eu.sovereignty.document.LooseReading;
import eu.sovereignty.document.LooseYaml;
import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Unread.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The keys and values of a file of configuration, each under the profile that it holds under: that of the file's name, of its
 * document or of the key itself. Sources: Spring Boot 3 (profile-specific files, {@code spring.config.activate.on-profile}),
 * Quarkus and MicroProfile Config 3 ({@code %dev.key}), Micronaut 4 (environments in file names).
 */
final class Configuration {

    private static final int LONGEST_KEY = 300;
    private static final List<String> NAMES_BEFORE_PROFILES =
            List.of("application-", "bootstrap-", "microprofile-config-");
    private static final List<String> ACTIVATIONS =
            List.of("spring.config.activate.on-profile", "spring.profiles", "spring.config.activate.onprofile");

    private final SourceFile file;
    private final List<Value> values = new ArrayList<>();

    private Configuration(SourceFile file) {
        this.file = file;
    }

    /**
     * A key and its value.
     *
     * @param key as it is written, with dots between its parts, without a profile
     */
    record Value(String key, String value, Position at, Optional<String> profile) {}

    /** Reads a file of YAML, JSON or properties; what could not be read of it is noted. */
    static List<Value> of(SourceFile file, Sightings notes) {
        Configuration configuration = new Configuration(file);
        switch (file.extension()) {
            case "yml", "yaml" -> configuration.trees(LooseYaml.read(file.path(), file.text(), Limits.FOREIGN), notes);
            case "json" -> configuration.trees(LooseJson.read(file.path(), file.text(), Limits.FOREIGN), notes);
            default -> configuration.lines();
        }
        return configuration.values;
    }

    private void trees(LooseReading reading, Sightings notes) {
        for (Node document : reading.documents()) {
            List<Value> flat = new ArrayList<>();
            flatten("", document, flat);
            addAll(flat);
        }
        reading.cut()
                .ifPresent(cut -> notes.unread(
                        file.path(),
                        cut.limited() ? Reason.LIMIT : Reason.BROKEN,
                        "line " + cut.at().line()));
    }

    private void lines() {
        TreeMap<Integer, List<Value>> documents = new TreeMap<>();
        Places places = new Places(file);
        for (PropertiesLines.Entry entry : PropertiesLines.of(file.text())) {
            documents
                    .computeIfAbsent(entry.document(), none -> new ArrayList<>())
                    .add(new Value(entry.key(), entry.value(), places.at(entry.start()), Optional.empty()));
        }
        documents.values().forEach(this::addAll);
    }

    private void addAll(List<Value> document) {
        Optional<String> ofFile = ofName(file.name());
        Optional<String> ofDocument = document.stream()
                .filter(value -> ACTIVATIONS.contains(value.key()))
                .map(Value::value)
                .findFirst()
                .or(() -> ofFile);
        document.forEach(value -> values.add(withProfile(value, ofDocument)));
    }

    /** {@code %dev.quarkus.log.level}, {@code "%dev".quarkus.log.level}. */
    private static Value withProfile(Value value, Optional<String> otherwise) {
        String key = value.key().startsWith("\"%") ? value.key().replace("\"", "") : value.key();
        int dot = key.indexOf('.');
        return key.startsWith("%") && dot > 0
                ? new Value(key.substring(dot + 1), value.value(), value.at(), Optional.of(key.substring(1, dot)))
                : new Value(value.key(), value.value(), value.at(), otherwise);
    }

    private static Optional<String> ofName(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        int dot = folded.lastIndexOf('.');
        return NAMES_BEFORE_PROFILES.stream()
                .filter(before -> folded.startsWith(before) && dot > before.length())
                .map(before -> name.substring(before.length(), dot))
                .findFirst();
    }

    private void flatten(String key, Node node, List<Value> into) {
        if (key.length() > LONGEST_KEY) {
            return;
        } else if (node instanceof Node.Scalar scalar) {
            into.add(new Value(key, scalar.text(), scalar.at(), Optional.empty()));
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(item -> flatten(key, item, into));
        } else if (node instanceof Node.Mapping mapping) {
            mapping.entries()
                    .forEach((name, entry) -> flatten(key.isEmpty() ? name : key + "." + name, entry.value(), into));
        }
    }
}
