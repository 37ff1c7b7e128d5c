package eu.sovereignty.document;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Records described as texts, one line per component: what reflection knows of them, in a form that the build writes once
 * and a run reads many times faster.
 */
public final class Descriptions {

    private static final String RESOURCE = "shapes.pack";
    private static final Map<Class<?>, String> KINDS = Map.of(
            Fact.class, "fact", Optional.class, "optional", Map.class, "map", List.class, "list", Set.class, "set");

    private final Optional<Pack> written;

    private Descriptions(Optional<Pack> written) {
        this.written = written;
    }

    /**
     * A component of a record.
     *
     * @param type words before the name of a class: {@code fact list java.lang.String}
     */
    record Line(String key, String type, boolean required, String declares, String refersTo, String valuesReferTo) {

        private static Line of(RecordComponent component) {
            Optional<RefersTo> refers = Optional.ofNullable(component.getAnnotation(RefersTo.class));
            return new Line(
                    Optional.ofNullable(component.getAnnotation(Key.class))
                            .map(Key::value)
                            .orElse(component.getName().replace('_', '-')),
                    words(component.getGenericType()),
                    component.isAnnotationPresent(Required.class),
                    Optional.ofNullable(component.getAnnotation(DeclaresId.class))
                            .map(DeclaresId::value)
                            .orElse(""),
                    refers.map(RefersTo::value).orElse(""),
                    refers.map(RefersTo::values).orElse(""));
        }

        private static Line read(String written) {
            String[] parts = written.split("\t", -1);
            return new Line(parts[0], parts[1], !parts[2].isEmpty(), parts[3], parts[4], parts[5]);
        }

        private String written() {
            return String.join("\t", key, type, required ? "required" : "", declares, refersTo, valuesReferTo);
        }
    }

    /** A record: the key that a single value stands for, or empty, and its components. */
    record Description(String shorthand, List<Line> lines) {

        static Description of(Class<? extends Record> type) {
            return new Description(
                    Optional.ofNullable(type.getAnnotation(Shorthand.class))
                            .map(Shorthand::value)
                            .orElse(""),
                    Arrays.stream(type.getRecordComponents()).map(Line::of).toList());
        }

        private static Description read(String written) {
            String[] lines = written.split("\n", -1);
            return new Description(
                    lines[0], Arrays.stream(lines).skip(1).map(Line::read).toList());
        }

        private String written() {
            return lines.stream().map(line -> "\n" + line.written()).collect(Collectors.joining("", shorthand, ""));
        }
    }

    /** The descriptions that the build wrote; none while the build is on its way. */
    static Descriptions open() {
        try (InputStream in = Descriptions.class.getResourceAsStream(RESOURCE)) {
            return new Descriptions(Optional.ofNullable(in).map(Pack::open));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is known of a record. */
    Description of(Class<? extends Record> type) {
        return written.flatMap(pack -> pack.get(type.getName()))
                .map(node -> Description.read(((Node.Scalar) node).text()))
                .orElseGet(() -> Description.of(type));
    }

    /** Writes what is known of some records. */
    public static void write(Collection<Class<? extends Record>> types, OutputStream out) throws IOException {
        Map<String, Node> trees = new TreeMap<>();
        for (Class<? extends Record> type : types) {
            String text = Description.of(type).written();
            trees.put(type.getName(), new Node.Scalar(Position.of(type.getName()), text, true));
        }
        Pack.write(trees, out);
    }

    private static String words(java.lang.reflect.Type type) {
        if (!(type instanceof ParameterizedType generic)) {
            return type instanceof Class<?> plain ? plain.getName() : type.getTypeName();
        }
        java.lang.reflect.Type[] arguments = generic.getActualTypeArguments();
        return KINDS.getOrDefault((Class<?>) generic.getRawType(), "?") + " " + words(arguments[arguments.length - 1]);
    }
}
