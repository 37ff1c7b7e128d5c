package eu.sovereignty.report;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** Writes one JSON document, indented, with {@code \n} line ends, whatever the machine. */
final class Json implements AutoCloseable {

    private static final int REPLACEMENT = 0xFFFD;

    private final JsonGenerator out;

    Json(OutputStream stream) {
        out = new JsonFactory()
                .rebuild()
                .characterEscapes(new JsonEscapes())
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build()
                .createGenerator(new Indented(), stream, JsonEncoding.UTF8);
    }

    private static final class Indented extends ObjectWriteContext.Base {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            DefaultIndenter lines = new DefaultIndenter("  ", "\n");
            Separators separators = Separators.createDefaultInstance()
                    .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator("");
            return new DefaultPrettyPrinter(separators)
                    .withObjectIndenter(lines)
                    .withArrayIndenter(lines);
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }

    /** The document, or an element of an array. */
    void object(Runnable members) {
        out.writeStartObject();
        members.run();
        out.writeEndObject();
    }

    void object(String name, Runnable members) {
        out.writeName(name);
        object(members);
    }

    /** The document, where it is an array of objects. */
    <T> void array(List<T> items, Consumer<T> members) {
        out.writeStartArray();
        items.forEach(item -> object(() -> members.accept(item)));
        out.writeEndArray();
    }

    /** An array of objects. */
    <T> void objects(String name, List<T> items, Consumer<T> members) {
        out.writeArrayPropertyStart(name);
        items.forEach(item -> object(() -> members.accept(item)));
        out.writeEndArray();
    }

    void texts(String name, List<String> texts) {
        out.writeArrayPropertyStart(name);
        texts.forEach(text -> out.writeString(wellFormed(text)));
        out.writeEndArray();
    }

    void text(String name, String text) {
        out.writeStringProperty(name, wellFormed(text));
    }

    /** Nothing at all when there is no text. */
    void text(String name, Optional<String> text) {
        text.ifPresent(present -> text(name, present));
    }

    /** Nothing at all when there is no day. */
    void day(String name, Optional<LocalDate> day) {
        text(name, day.map(LocalDate::toString));
    }

    void number(String name, int number) {
        out.writeNumberProperty(name, number);
    }

    void bool(String name, boolean value) {
        out.writeBooleanProperty(name, value);
    }

    /** Values of any kind by name. */
    void values(String name, Map<?, ?> values) {
        out.writeName(name);
        value(values);
    }

    private void value(Object value) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((key, inner) -> member(String.valueOf(key), inner));
            out.writeEndObject();
        } else if (value instanceof Collection<?> items) {
            out.writeStartArray();
            items.forEach(this::value);
            out.writeEndArray();
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else {
            out.writeString(wellFormed(String.valueOf(value)));
        }
    }

    private void member(String name, Object value) {
        out.writeName(wellFormed(name));
        value(value);
    }

    /** Half a character, which YAML can escape and UTF-8 cannot write, becomes the replacement character. */
    private static String wellFormed(String text) {
        if (!hasSurrogates(text)) {
            return text;
        }
        int[] whole = text.codePoints()
                .map(character -> isHalf(character) ? REPLACEMENT : character)
                .toArray();
        return new String(whole, 0, whole.length);
    }

    private static boolean hasSurrogates(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHalf(int character) {
        return Character.getType(character) == Character.SURROGATE;
    }

    /** Ends the document with a line end. */
    @Override
    public void close() {
        out.writeRaw('\n');
        out.close();
    }
}
