package eu.sovereignty.report.schema;

import eu.sovereignty.document.Type;
import eu.sovereignty.fact.Language;
import eu.sovereignty.manifest.Fields;
import eu.sovereignty.manifest.Manifest;
import eu.sovereignty.manifest.ManifestReader;
import java.util.Map;
import java.util.Optional;

/** The JSON Schema of a manifest; every field is described in both languages. */
public final class ManifestSchema implements RecordSchema.Wording {

    private final Fields english = new Fields(Language.EN);
    private final Fields french = new Fields(Language.FR);

    private ManifestSchema() {}

    /** The schema as text; the same sources give the same text. */
    public static String json() {
        return JsonText.of(
                new RecordSchema(ManifestReader.shapes(), new ManifestSchema())
                        .of(
                                Manifest.class,
                                "sovereignty.yaml",
                                "What a project declares about its AI systems.\n\nCe qu’un projet déclare de ses systèmes d’IA."));
    }

    @Override
    public String name(Class<? extends Record> type) {
        return Fields.name(type);
    }

    @Override
    public Optional<String> description(Class<? extends Record> type, Type.Field field) {
        return Optional.of(english.of(type, field.key()) + "\n\n" + french.of(type, field.key()));
    }

    /** The version is the one value that must be known. */
    @Override
    public Optional<Map<String, Object>> special(Class<? extends Record> type, Type.Field field) {
        return type == Manifest.class && field.key().equals("manifest")
                ? Optional.of(JsonText.object("const", Manifest.VERSION))
                : Optional.empty();
    }
}
