package eu.sovereignty.dossier.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.CatalogueReader;
import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.document.Problem;
import eu.sovereignty.fact.Country;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GraphReaderTest {

    @TempDir
    private Path base = Path.of("");

    @Test
    @DisplayName(
            "A chain goes through companies and providers of the catalogue, and loads those alone, circles included")
    void onlyTheChainIsLoaded() throws IOException {
        provider(
                "ours",
                "{ holder: Hold, company: hold, country: DE, capital: 60 }, { holder: Rest, country: FR, capital: 40 }");
        provider("theirs", "{ holder: US-Inc, country: US, capital: 100 }");
        company(
                "hold",
                "{ holder: Theirs SA, company: theirs, country: FR, capital: 51 }, { holder: Ours SA, company: ours, country: FR, capital: 49 }");
        company("other", "{ holder: Nobody, country: FR, capital: 100 }");
        Catalogue catalogue = catalogue();

        Ownership ownership = of("ours", catalogue);

        assertThat(ownership.controlledFrom().value()).contains(Set.of(new Country("US")));
        assertThat(ownership.votes().individual().text()).isEqualTo("60");
        assertThat(catalogue.loaded()).containsExactly("hold", "ours", "theirs");
    }

    @Test
    @DisplayName("What is held through a company that no catalogue has is undeclared")
    void lostCompany() throws IOException {
        provider(
                "ours",
                "{ holder: Hold, company: nowhere, country: DE, capital: 60 }, { holder: Rest, country: FR, capital: 40 }");

        Ownership ownership = of("ours", catalogue());

        assertThat(ownership.withinCaps().isKnown()).isFalse();
        assertThat(ownership.votes().individual().text()).isEqualTo("0–60");
    }

    @Test
    @DisplayName("A file of a company is checked as every other")
    void brokenCompany() throws IOException {
        write("companies/hold.yaml", "id: other\nname: Hold\nholdings: [{ holder: A, capital: much }]\n");

        assertThat(CatalogueReader.read(base, Path.of("own")).problems())
                .extracting(problem -> problem.at().place() + " " + problem.kind())
                .containsExactlyInAnyOrder(
                        "own/companies/hold.yaml:1:1 " + Problem.Kind.BAD_ID,
                        "own/companies/hold.yaml:3:34 " + Problem.Kind.BAD_PERCENT);
    }

    private static Ownership of(String id, Catalogue catalogue) {
        ProviderEntry entry = catalogue.provider(id).orElseThrow();
        return Ownership.of(GraphReader.of(entry, catalogue), Graphs.UNION, Graphs.FIELD);
    }

    private Catalogue catalogue() {
        return CatalogueReader.read(base, Path.of("own")).catalogue().orElseThrow();
    }

    private void provider(String id, String holdings) throws IOException {
        String name = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
        write(
                "providers/" + id + ".yaml",
                "id: " + id + "\nname: " + name + "\nentity: { name: " + name + " SA, country: FR }\nholdings: ["
                        + holdings + "]\n");
    }

    private void company(String id, String holdings) throws IOException {
        write(
                "companies/" + id + ".yaml",
                "id: " + id + "\nname: " + id + "\nentity: { country: DE }\nholdings: [" + holdings + "]\n");
    }

    private void write(String file, String text) throws IOException {
        Path path = base.resolve("own").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
