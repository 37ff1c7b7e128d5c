package eu.sovereignty.document;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Money;
import eu.sovereignty.fact.Position;
import java.lang.reflect.Constructor;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Derives the shape of a document from the records that hold it: a component's name is its key ({@code _} stands for a
 * hyphen), its type says what may stand there.
 */
public final class Shapes {

    private static final Map<Class<?>, Codec<?>> STANDARD = Map.of(
            String.class,
            Codec.text(),
            Boolean.class,
            Codec.bool(),
            Integer.class,
            Codec.integer(),
            BigDecimal.class,
            Codec.percent(),
            LocalDate.class,
            Codec.date(),
            Period.class,
            Codec.period(),
            Duration.class,
            Codec.duration(),
            Country.class,
            Codec.country(),
            Money.class,
            Codec.money());
    private static final Codec<String> ID = Codec.id();

    private final Map<Class<?>, Codec<?>> codecs = new HashMap<>();
    private final Descriptions descriptions;
    private final Map<Class<?>, Type.Shape> shapes = new ConcurrentHashMap<>();

    /** The kinds of values that every document knows. */
    public Shapes() {
        this(Descriptions.open());
    }

    private Shapes(Descriptions descriptions) {
        this.descriptions = descriptions;
        codecs.putAll(STANDARD);
    }

    /** These shapes with one more kind of value. */
    public <T> Shapes with(Class<T> type, Codec<T> codec) {
        Shapes more = new Shapes(descriptions);
        more.codecs.putAll(codecs);
        more.codecs.put(type, codec);
        return more;
    }

    /** The shape of one record. */
    public Type.Shape of(Class<? extends Record> type) {
        return shapes.computeIfAbsent(type, absent -> derive(type));
    }

    private Type.Shape derive(Class<? extends Record> type) {
        Descriptions.Description description = descriptions.of(type);
        List<Type.Field> fields = description.lines().stream().map(this::field).toList();
        return new Type.Shape(
                type,
                constructor(type, fields.size()),
                fields,
                fields.stream().filter(Type.Field::written).map(Type.Field::key).toList(),
                description.shorthand());
    }

    private static Constructor<?> constructor(Class<? extends Record> type, int parameters) {
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (constructor.getParameterCount() == parameters) {
                return constructor;
            }
        }
        throw new IllegalStateException("the build described another " + type.getName());
    }

    private Type.Field field(Descriptions.Line line) {
        Type type = line.declares().isEmpty()
                ? typeOf(List.of(line.type().split(" ")).iterator())
                : new Type.Plain(ID);
        return new Type.Field(
                line.key(),
                type,
                type instanceof Type.Plain || line.required(),
                line.declares(),
                line.refersTo(),
                line.valuesReferTo());
    }

    private Type typeOf(Iterator<String> words) {
        String word = words.next();
        return switch (word) {
            case "fact" -> factTypeOf(words);
            case "optional" -> optionalTypeOf(typeOf(words));
            case "map" -> new Type.MapOf(typeOf(words));
            case "list", "set" -> new Type.ListOf(typeOf(words));
            default -> plainTypeOf(named(word));
        };
    }

    private static Type optionalTypeOf(Type inner) {
        return inner instanceof Type.Free ? inner : new Type.Maybe(inner);
    }

    private Type factTypeOf(Iterator<String> words) {
        String word = words.next();
        if (!words.hasNext()) {
            return new Type.OneFact(codecOf(named(word)));
        }
        Class<?> element = named(words.next());
        return isRecord(element)
                ? new Type.RecordsFact(recordOf(element))
                : new Type.ManyFact(codecOf(element), word.equals("set"));
    }

    private Type plainTypeOf(Class<?> type) {
        if (type == Position.class) {
            return new Type.Place();
        } else if (type == boolean.class) {
            return new Type.Presence();
        } else if (type == Node.class) {
            return new Type.Free();
        }
        return isRecord(type) ? recordOf(type) : new Type.Plain(codecOf(type));
    }

    private boolean isRecord(Class<?> type) {
        return Record.class.isAssignableFrom(type) && !codecs.containsKey(type);
    }

    private static Class<?> named(String name) {
        try {
            return name.equals("boolean") ? boolean.class : Class.forName(name, false, Shapes.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the build described what is not there", e);
        }
    }

    private static Type recordOf(Class<?> type) {
        return new Type.RecordOf(type.asSubclass(Record.class));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private Codec<?> codecOf(Class<?> type) {
        Codec<?> known = codecs.get(type);
        if (known != null) {
            return known;
        }
        if (type.isEnum()) {
            return Codec.constant((Class) type);
        }
        throw new IllegalArgumentException("no way to read a " + type.getName());
    }
}
