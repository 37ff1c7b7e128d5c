package eu.sovereignty.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PomsTest {

    private static final long MEGA = 1L << 20;

    @TempDir
    private Path root;

    private final Poms poms = new Poms();

    @Test
    void aBrokenProjectIsNothingForItsModulesAndAnErrorForItself() throws IOException {
        SourceFile broken = file("pom.xml", "<project><artifactId>a</");

        assertThat(poms.tolerant(broken)).isEmpty();
        assertThatThrownBy(() -> poms.read(broken)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneThatCannotBeReadIsNothing() {
        assertThat(poms.tolerant(new SourceFile(root.resolve("pom.xml"), "pom.xml", 10)))
                .isEmpty();
    }

    @Test
    void oneThatIsLargerThanAnyProjectIsNotRead() throws IOException {
        write("pom.xml", project("a"));

        assertThat(poms.tolerant(ofSize("pom.xml", 4 * MEGA + 1))).isEmpty();
        assertThat(new Poms().tolerant(ofSize("pom.xml", 4 * MEGA))).isPresent();
    }

    @Test
    void aParentIsReadOnce() throws IOException {
        Optional<Pom> first = poms.tolerant(file("pom.xml", project("a")));
        SourceFile later = file("pom.xml", project("b"));

        assertThat(artifact(first)).contains("a");
        assertThat(poms.tolerant(later)).isSameAs(first);
        assertThat(poms.read(later)).isSameAs(first.orElseThrow());
    }

    @Test
    void whatIsReadForItselfIsNotKept() throws IOException {
        assertThat(poms.read(file("pom.xml", project("a"))).coordinate().artifact())
                .isEqualTo("a");
        assertThat(poms.read(file("pom.xml", project("b"))).coordinate().artifact())
                .isEqualTo("b");
    }

    @Test
    void whatIsBeyondTheMemoryIsReadEachTime() throws IOException {
        for (String name : new String[] {"one.xml", "two.xml", "three.xml"}) {
            write(name, project("a"));
            poms.tolerant(ofSize(name, 3 * MEGA));
            write(name, project("b"));
        }

        assertThat(artifact(poms.tolerant(ofSize("one.xml", 3 * MEGA)))).contains("a");
        assertThat(artifact(poms.tolerant(ofSize("two.xml", 3 * MEGA)))).contains("a");
        assertThat(artifact(poms.tolerant(ofSize("three.xml", 3 * MEGA)))).contains("b");
    }

    private static Optional<String> artifact(Optional<Pom> pom) {
        return pom.map(read -> read.coordinate().artifact());
    }

    private static String project(String artifact) {
        return "<project><groupId>fr.exemple</groupId><artifactId>" + artifact + "</artifactId></project>";
    }

    private SourceFile file(String name, String text) throws IOException {
        write(name, text);
        return ofSize(name, Files.size(root.resolve(name)));
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(root.resolve(name), text);
    }

    /** A file that is taken to be of a size. */
    private SourceFile ofSize(String name, long size) {
        return new SourceFile(root.resolve(name), name, size);
    }
}
