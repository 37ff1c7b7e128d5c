package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import java.util.Set;

/** Imports, fully qualified names and settings given to builders in sources of Java, Kotlin, Scala and Groovy. */
final class JvmCodeDetector implements Detector {

    private static final Set<String> LANGUAGES = Set.of("java", "kt", "scala", "groovy");

    private final Catalogue catalogue;

    JvmCodeDetector(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "jvm-code";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        return LANGUAGES.contains(file.extension());
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        new JvmCode(catalogue, file, into).look();
    }
}
