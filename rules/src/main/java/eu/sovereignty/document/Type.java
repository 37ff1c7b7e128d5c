package eu.sovereignty.document;

import java.lang.reflect.Constructor;
import java.util.List;

/** What may stand at a place of a document; the binder and the schema generator read the same one. */
public sealed interface Type {

    /** Whether several values may stand there, one after the other. */
    default boolean isList() {
        return this instanceof ManyFact || this instanceof RecordsFact || this instanceof ListOf;
    }

    /** A single value, required and always known, such as an id. */
    record Plain(Codec<?> codec) implements Type {}

    /** A single value that may be absent, for texts that are not facts (titles, notes). */
    record Maybe(Type inner) implements Type {}

    /** A single value as a fact. */
    record OneFact(Codec<?> codec) implements Type {}

    /** Several single values as one fact: {@code none} is the empty list, a single value a list of one. */
    record ManyFact(Codec<?> codec, boolean unique) implements Type {}

    /** A list of mappings as one fact, so that "none" differs from "not said". */
    record RecordsFact(Type inner) implements Type {}

    /** A list that is empty when it is absent. */
    record ListOf(Type inner) implements Type {}

    /** Values by a key of the writer's choice. */
    record MapOf(Type inner) implements Type {}

    /** A mapping of known keys. */
    record RecordOf(Class<? extends Record> type) implements Type {}

    /** Anything, kept as it stands. */
    record Free() implements Type {}

    /** Not written: the place of the mapping itself. */
    record Place() implements Type {}

    /** Not written: whether the mapping was there. */
    record Presence() implements Type {}

    /**
     * A component of a record and the key that fills it.
     *
     * @param declares kind of the id that it declares, or empty
     * @param refersTo kind of the ids that it (or its keys) refers to, or empty
     * @param valuesReferTo kind of the ids that the values of its map refer to, or empty
     */
    record Field(String key, Type type, boolean required, String declares, String refersTo, String valuesReferTo) {
        /** Whether a writer writes it. */
        public boolean written() {
            return !(type instanceof Place || type instanceof Presence);
        }
    }

    /**
     * The keys of a mapping.
     *
     * @param constructor makes the record of its components' values
     * @param keys those that a writer may write
     * @param shorthand the key that a single value stands for, or empty
     */
    record Shape(
            Class<? extends Record> type,
            Constructor<?> constructor,
            List<Field> fields,
            List<String> keys,
            String shorthand) {

        Record make(Object... values) {
            try {
                return type.cast(constructor.newInstance(values));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("cannot make a " + type.getName(), e);
            }
        }
    }
}
