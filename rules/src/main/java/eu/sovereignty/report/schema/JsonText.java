package eu.sovereignty.report.schema;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Maps, lists and values as indented JSON, with the same bytes on every system. */
final class JsonText {

    private static final Separators SEPARATORS =
            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER);

    private static final ObjectWriteContext INDENTED = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(new DefaultIndenter("  ", "\n"));
        }
    };

    private JsonText() {}

    /** A JSON object of keys and values in turn, in their order. */
    static Map<String, Object> object(Object... keysAndValues) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    /** The text, with a line end behind it. */
    static String of(Map<String, Object> json) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(INDENTED, text)) {
            write(json, generator);
        }
        return text + "\n";
    }

    private static void write(Object json, JsonGenerator generator) {
        if (json instanceof Map<?, ?> object) {
            generator.writeStartObject();
            object.forEach((key, value) -> {
                generator.writeName((String) key);
                write(value, generator);
            });
            generator.writeEndObject();
        } else if (json instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(item -> write(item, generator));
            generator.writeEndArray();
        } else {
            writeValue(json, generator);
        }
    }

    private static void writeValue(Object json, JsonGenerator generator) {
        if (json instanceof Integer number) {
            generator.writeNumber(number);
        } else if (json instanceof Boolean bool) {
            generator.writeBoolean(bool);
        } else {
            generator.writeString((String) json);
        }
    }
}
