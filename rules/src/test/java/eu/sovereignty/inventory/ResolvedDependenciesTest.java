package eu.sovereignty.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.inventory.ScanRequest.BuiltModule;
import eu.sovereignty.inventory.ScanRequest.Dependency;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a build resolved, beside what its files say. */
class ResolvedDependenciesTest {

    private static final String OPEN_AI = "dev.langchain4j:langchain4j-open-ai";

    @TempDir
    private Path root = Path.of("");

    @Test
    void withoutAnyFileTheModuleIsThePlace() {
        assertThat(places(new Dependency(OPEN_AI, "1", "compile", List.of())))
                .containsExactly(
                        "app/pom.xml:0 PRODUCTION Present[means=DEPENDENCY] dev.langchain4j:langchain4j-open-ai");
    }

    @Test
    void nearMissesAreNothing() {
        assertThat(places(new Dependency("org.springdoc:springdoc-openapi", "1", "compile", List.of())))
                .isEmpty();
    }

    @Test
    void whatADependencyDrawsInStandsWhereThatOneDoes() throws IOException {
        write("<project>\n<dependencies>\n<dependency><groupId>fr.exemple</groupId>\n<artifactId>commun</artifactId>"
                + "</dependency></dependencies></project>");

        assertThat(places(
                        new Dependency(OPEN_AI, "1", "compile", List.of("fr.exemple:commun", OPEN_AI)),
                        new Dependency("dev.langchain4j:langchain4j-ollama", "1", "test", List.of("x:y", "a:b"))))
                .containsExactly(
                        "app/pom.xml:4 PRODUCTION Present[means=TRANSITIVE] fr.exemple:commun > dev.langchain4j:langchain4j-open-ai",
                        "app/pom.xml:0 TEST Present[means=TRANSITIVE] x:y > a:b");
    }

    @Test
    void whatThePomNamesIsNotSaidTwice() throws IOException {
        write("<project><dependencies><dependency><groupId>dev.langchain4j</groupId>"
                + "<artifactId>langchain4j-open-ai</artifactId></dependency></dependencies></project>");

        assertThat(places(new Dependency(OPEN_AI, "1", "compile", List.of(OPEN_AI))))
                .containsExactly(
                        "app/pom.xml:1 PRODUCTION Present[means=DEPENDENCY] <artifactId>langchain4j-open-ai</artifactId>");
    }

    private void write(String pom) throws IOException {
        Files.writeString(Files.createDirectories(root.resolve("app")).resolve("pom.xml"), pom);
    }

    private List<String> places(Dependency... dependencies) {
        BuiltModule module = new BuiltModule("app", List.of(), List.of(dependencies));
        ScanRequest request = new ScanRequest(root, false, Set.of(), List.of(module), ScanLimits.DEFAULT);
        return Scan.of(request, Catalogue.builtIn()).items().stream()
                .flatMap(item -> item.places().stream())
                .sorted(java.util.Comparator.comparing(Sighting::scope))
                .map(seen -> seen.at().file() + ":" + seen.at().line() + " " + seen.scope() + " " + seen.says() + " "
                        + seen.evidence())
                .toList();
    }
}
