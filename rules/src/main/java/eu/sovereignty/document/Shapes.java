package eu.sovereignty.document;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Money;
import eu.sovereignty.fact.Position;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Derives the shape of a document from the records that hold it: a component's name is its key ({@code _} stands for a
 * hyphen), its type says what may stand there.
 */
public final class Shapes {

    private final Map<Class<?>, Codec<?>> codecs = new HashMap<>();
    private final Map<Class<?>, Type.Shape> shapes = new ConcurrentHashMap<>();

    /** The kinds of values that every document knows. */
    public Shapes() {
        codecs.put(String.class, Codec.text());
        codecs.put(Boolean.class, Codec.bool());
        codecs.put(Integer.class, Codec.integer());
        codecs.put(BigDecimal.class, Codec.percent());
        codecs.put(LocalDate.class, Codec.date());
        codecs.put(Period.class, Codec.period());
        codecs.put(Duration.class, Codec.duration());
        codecs.put(Country.class, Codec.country());
        codecs.put(Money.class, Codec.money());
    }

    /** These shapes with one more kind of value. */
    public <T> Shapes with(Class<T> type, Codec<T> codec) {
        Shapes more = new Shapes();
        more.codecs.putAll(codecs);
        more.codecs.put(type, codec);
        return more;
    }

    /** The shape of one record. */
    public Type.Shape of(Class<? extends Record> type) {
        return shapes.computeIfAbsent(type, absent -> derive(type));
    }

    private Type.Shape derive(Class<? extends Record> type) {
        Shorthand shorthand = type.getAnnotation(Shorthand.class);
        List<Type.Field> fields =
                Arrays.stream(type.getRecordComponents()).map(this::field).toList();
        return new Type.Shape(
                type,
                constructor(type),
                fields,
                fields.stream().filter(Type.Field::written).map(Type.Field::key).toList(),
                shorthand == null ? "" : shorthand.value());
    }

    private static Constructor<? extends Record> constructor(Class<? extends Record> type) {
        try {
            return type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has this constructor", e);
        }
    }

    private Type.Field field(RecordComponent component) {
        DeclaresId declares = component.getAnnotation(DeclaresId.class);
        RefersTo refers = component.getAnnotation(RefersTo.class);
        Key key = component.getAnnotation(Key.class);
        Type type = declares == null ? typeOf(component.getGenericType()) : new Type.Plain(Codec.id());
        return new Type.Field(
                key == null ? component.getName().replace('_', '-') : key.value(),
                type,
                type instanceof Type.Plain || component.isAnnotationPresent(Required.class),
                declares == null ? "" : declares.value(),
                refers == null ? "" : refers.value(),
                refers == null ? "" : refers.values());
    }

    private Type typeOf(java.lang.reflect.Type type) {
        return type instanceof ParameterizedType generic ? genericTypeOf(generic) : plainTypeOf((Class<?>) type);
    }

    private Type genericTypeOf(ParameterizedType type) {
        java.lang.reflect.Type[] arguments = type.getActualTypeArguments();
        java.lang.reflect.Type last = arguments[arguments.length - 1];
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Fact.class) {
            return factTypeOf(last);
        }
        if (raw == Optional.class) {
            return last == Node.class ? new Type.Free() : new Type.Maybe(typeOf(last));
        }
        return raw == Map.class ? new Type.MapOf(typeOf(last)) : new Type.ListOf(typeOf(last));
    }

    private Type factTypeOf(java.lang.reflect.Type type) {
        if (!(type instanceof ParameterizedType generic)) {
            return new Type.OneFact(codecOf((Class<?>) type));
        }
        Class<?> element = (Class<?>) generic.getActualTypeArguments()[0];
        return Record.class.isAssignableFrom(element) && !codecs.containsKey(element)
                ? new Type.RecordsFact(recordOf(element))
                : new Type.ManyFact(codecOf(element), generic.getRawType() == Set.class);
    }

    private Type plainTypeOf(Class<?> type) {
        if (type == Position.class) {
            return new Type.Place();
        }
        if (type == boolean.class) {
            return new Type.Presence();
        }
        return Record.class.isAssignableFrom(type) && !codecs.containsKey(type)
                ? recordOf(type)
                : new Type.Plain(codecOf(type));
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
