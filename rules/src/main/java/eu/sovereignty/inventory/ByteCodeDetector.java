package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyMatch;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Calls in class files. Most class files end at the literal search, most of the others at their names; what refers to a
 * technology is read in full. Nothing is loaded or run.
 */
final class ByteCodeDetector implements Detector {

    private final Catalogue catalogue;

    ByteCodeDetector(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "byte-code";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_BYTES;
    }

    @Override
    public boolean reads(SourceFile file) {
        return file.path().endsWith(".class");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        ConstantPool pool = ConstantPool.of(file.bytes());
        Map<String, TechnologyMatch> used = matches(pool.types());
        if (!used.isEmpty()) {
            new ByteCode(catalogue, file, into).look(pool, used);
            return;
        }
        matches(pool.texts())
                .forEach((name, match) -> into.add(
                        Optional.of(match.technology()),
                        Strength.WEAK,
                        file.whole(),
                        file.scope(),
                        "\"" + name + "\"",
                        new Says.Present(Says.Means.CODE),
                        Optional.empty()));
    }

    private Map<String, TechnologyMatch> matches(Set<String> names) {
        Map<String, TechnologyMatch> matches = new TreeMap<>();
        for (String name : names) {
            if (name.indexOf('.') > 0) {
                catalogue.technologies().javaType(name).ifPresent(match -> matches.put(name, match));
            }
        }
        return matches;
    }
}
