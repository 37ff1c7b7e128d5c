package eu.sovereignty.pack;

import eu.sovereignty.document.Descriptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Build step: describes the records that documents are bound to, so that a run need not reflect on them. */
final class Records {

    private static final List<String> PACKAGES = List.of("manifest", "catalogue", "law");

    private Records() {}

    static void describe(Path classes) throws IOException {
        List<Class<? extends Record>> records = new ArrayList<>();
        for (String name : PACKAGES) {
            records.addAll(in(classes, Path.of("eu", "sovereignty", name)));
        }
        try (OutputStream out = Files.newOutputStream(classes.resolve("eu/sovereignty/document/shapes.pack"))) {
            Descriptions.write(records, out);
        }
    }

    private static List<Class<? extends Record>> in(Path classes, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(classes.resolve(folder))) {
            return files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - ".class".length())
                            .replace('\\', '.')
                            .replace('/', '.'))
                    .<Class<?>>map(Records::named)
                    .filter(Class::isRecord)
                    .<Class<? extends Record>>map(type -> type.asSubclass(Record.class))
                    .toList();
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, Records.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
