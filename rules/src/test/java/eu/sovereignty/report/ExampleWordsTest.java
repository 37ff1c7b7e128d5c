package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.document.Messages;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Subject;
import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.law.Rulebook;
import eu.sovereignty.manifest.ManifestReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Derived facts and defaults are named where they are made; here each that an example shows is asked for its words. */
class ExampleWordsTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/eu/sovereignty/manifest/good");
    private static final Path FOLDERS = Path.of("src/test/resources/eu/sovereignty/examples");
    private static final Pattern CONSTANT = Pattern.compile("[a-z]+(-[a-z]+)*|[A-Z]{2,}(_[A-Z0-9]+)+|true|false");

    private final Set<String> asked = new TreeSet<>();

    @Test
    @DisplayName("Derived facts, their values and defaults have words in both languages")
    void words() throws IOException {
        try (Stream<Path> examples = Files.list(EXAMPLES)) {
            examples.forEach(this::ask);
        }
        try (Stream<Path> folders = Files.list(FOLDERS)) {
            folders.map(folder -> folder.resolve("sovereignty.yaml")).forEach(this::ask);
        }

        for (Language language : Language.values()) {
            Messages words = Messages.beside(Labels.class, "report", language);
            assertThat(asked)
                    .filteredOn(key -> !words.has(key))
                    .as("%s: keys without a word", language)
                    .isEmpty();
        }
    }

    private void ask(Path file) {
        Dossier dossier = Dossier.of(
                ManifestReader.read(file.getParent(), file.getFileName())
                        .manifest()
                        .orElseThrow(),
                Catalogue.builtIn(),
                Samples.DAY);
        dossier.subjects().stream().map(Subject::facts).forEach(this::askFacts);
        Rulebook.builtIn().judge(dossier).stream()
                .flatMap(outcome -> outcome.trace().stream())
                .flatMap(step -> step.truth().from().stream())
                .filter(Provenance.Assumed.class::isInstance)
                .forEach(fact -> asked.add("assumed." + ((Provenance.Assumed) fact).reason()));
        dossier.subjects()
                .forEach(subject -> asked.add("subject." + subject.id().kind()));
    }

    private void askFacts(Map<?, ?> facts) {
        facts.forEach((name, value) -> {
            if (!name.equals("unknown")) {
                askName(String.valueOf(name));
                if (!name.equals("name")) {
                    askValue(value);
                }
            }
        });
    }

    /** A country stands for itself. */
    private void askName(String name) {
        if (!name.matches("[A-Z]{2}")) {
            asked.add("fact." + name);
        }
    }

    private void askValue(Object value) {
        if (value instanceof Map<?, ?> facts) {
            askFacts(facts);
        } else if (value instanceof Collection<?> values) {
            List.copyOf(values).forEach(this::askValue);
        } else if (CONSTANT.matcher(String.valueOf(value)).matches()) {
            asked.add("value." + value);
        }
    }
}
