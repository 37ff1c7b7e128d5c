package eu.sovereignty.report.schema;

import eu.sovereignty.catalogue.CatalogueReader;
import eu.sovereignty.document.Shapes;
import eu.sovereignty.document.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The JSON Schemas of the files of a catalogue, for organisations that keep one of their own. */
public final class CatalogueSchema implements RecordSchema.Wording {

    private CatalogueSchema() {}

    /** The schemas by file name, such as {@code catalogue-provider.schema.json}. */
    public static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        CatalogueReader.kinds()
                .forEach((kind, type) -> files.put("catalogue-" + kind + ".schema.json", json(kind, type)));
        return files;
    }

    private static String json(String kind, Class<? extends Record> type) {
        return JsonText.of(new RecordSchema(new Shapes(), new CatalogueSchema())
                .of(
                        type,
                        "catalogue: " + kind,
                        "What is publicly known, each value with its source.\n\n"
                                + "Ce qui est connu publiquement, chaque valeur avec sa source."));
    }

    @Override
    public String name(Class<? extends Record> type) {
        return type.getSimpleName();
    }

    @Override
    public Optional<String> description(Class<? extends Record> type, Type.Field field) {
        return Optional.empty();
    }

    @Override
    public List<String> commonKeys() {
        return CatalogueReader.commonKeys();
    }
}
