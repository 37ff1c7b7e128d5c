package eu.sovereignty.manifest;

import eu.sovereignty.document.Messages;
import eu.sovereignty.document.Shapes;
import eu.sovereignty.document.Type;
import eu.sovereignty.fact.Language;
import java.util.Optional;

/** What each key of a manifest means and which text uses it, in one language. */
public final class Fields {

    private final Messages sentences;
    private final Shapes shapes = ManifestReader.shapes();

    /** The sentences of one language. */
    public Fields(Language language) {
        this.sentences = Messages.beside(Fields.class, "fields", language);
    }

    /** The name of a record in the schema and in these sentences: {@code Hosting.Places}. */
    public static String name(Class<? extends Record> type) {
        String own = type.getSimpleName().replace("Declaration", "");
        Class<?> around = type.getEnclosingClass();
        return around == null ? own : around.getSimpleName().replace("Declaration", "") + "." + own;
    }

    /** What a key of a record means. */
    public String of(Class<? extends Record> type, String key) {
        return sentences.format(name(type) + "." + key);
    }

    /**
     * What a field of the manifest means, by its path with or without ids: {@code hosting[us-api].places.support}. The place
     * of evidence means what the evidence is. Empty when there is no such field.
     */
    public Optional<String> describe(String path) {
        Optional<Class<? extends Record>> holder = Optional.of(Manifest.class);
        Optional<String> meaning = Optional.empty();
        for (String key : path.replaceAll("\\[[^\\]]*]", "").split("\\.", -1)) {
            if (!holder.map(type -> shapes.of(type).shorthand().equals(key)).orElse(false)) {
                meaning = holder.filter(type -> field(type, key).isPresent()).map(type -> of(type, key));
            }
            holder = holder.flatMap(type -> field(type, key)).flatMap(field -> inside(field.type()));
        }
        return meaning;
    }

    private Optional<Type.Field> field(Class<? extends Record> type, String key) {
        return shapes.of(type).fields().stream()
                .filter(field -> field.written() && field.key().equals(key))
                .findFirst();
    }

    private static Optional<Class<? extends Record>> inside(Type type) {
        if (type instanceof Type.RecordOf record) {
            return Optional.of(record.type());
        } else if (type instanceof Type.RecordsFact records) {
            return inside(records.inner());
        } else if (type instanceof Type.ListOf list) {
            return inside(list.inner());
        }
        return type instanceof Type.MapOf map ? inside(map.inner()) : Optional.empty();
    }
}
