package eu.sovereignty.manifest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.document.Shapes;
import eu.sovereignty.document.Type;
import eu.sovereignty.fact.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FieldsTest {

    /** A French sentence has a space that does not break before these signs. */
    private static final String FRENCH_SPACES = "[^\u00A0\u202F][;:?!»]|«[^\u00A0\u202F]";

    private static final Shapes SHAPES = ManifestReader.shapes();

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("Each key of each record is described, nothing else is, and in sentences")
    void describesEachKey(Language language) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Fields.class.getResourceAsStream("fields_" + language.code() + ".properties")),
                UTF_8)) {
            sentences.load(reader);
        }

        Set<String> keys = new LinkedHashSet<>();
        collect(Manifest.class, keys);
        assertThat(sentences.stringPropertyNames())
                .as("each key of the manifest is described in fields_en.properties and fields_fr.properties")
                .containsExactlyInAnyOrderElementsOf(keys);
        assertThat(sentences.values())
                .allSatisfy(sentence -> assertThat(sentence.toString().replace("ref:", "ref"))
                        .matches("(?:\\p{Lu}|false ).*\\.")
                        .doesNotContain("'")
                        .doesNotContainPattern(language == Language.FR ? FRENCH_SPACES : ";;"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hosting[us-api].places.support | Countries from which support reaches the data",
                "hosting[us-api].layers[0].certifications[0].scheme | Scheme of the certificate.",
                "data[files].leaves[us-api].clearText | Whether the recipient sees them in the clear",
                "processing[triage].impact.art35-3Case | Whether a case of GDPR 35(3) is met.",
                "systems[a].uses.callers[fr.exemple] | Which Java packages call which models",
                "systems.evidence.fria | Fundamental-rights impact assessment",
                "systems[a].evidence.fria.at | Fundamental-rights impact assessment",
                "systems[a].evidence.fria.date | Day that the evidence bears."
            })
    @DisplayName("A missing field is found by its path")
    void findsAFieldByItsPath(String path, String beginning) {
        assertThat(new Fields(Language.EN).describe(path)).get().asString().startsWith(beginning);
    }

    @Test
    @DisplayName("What is no field has no description")
    void saysNothingOfWhatIsNoField() {
        Fields fields = new Fields(Language.EN);

        assertThat(fields.describe("")).isEmpty();
        assertThat(fields.describe("hostings[a].places")).isEmpty();
        assertThat(fields.describe("hosting[a].places.moon.at")).isEmpty();
        assertThat(fields.describe("manifest.at")).isEmpty();
    }

    private static void collect(Class<? extends Record> type, Set<String> keys) {
        for (Type.Field field : SHAPES.of(type).fields()) {
            if (field.written() && keys.add(Fields.name(type) + "." + field.key())) {
                collect(field.type(), keys);
            }
        }
    }

    private static void collect(Type type, Set<String> keys) {
        if (type instanceof Type.RecordOf record) {
            collect(record.type(), keys);
        } else if (type instanceof Type.RecordsFact records) {
            collect(records.inner(), keys);
        } else if (type instanceof Type.ListOf list) {
            collect(list.inner(), keys);
        } else if (type instanceof Type.MapOf map) {
            collect(map.inner(), keys);
        }
    }
}
