package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlSizeTest {

    private static final int SYSTEMS = 18;
    private static final int LARGEST = 5_000_000;

    @Test
    @DisplayName("More than 2,000 real findings, with their traces and all other outcomes, take less than 5 MB")
    void size(@TempDir Path folder) throws IOException {
        ReportModel model = RealCase.written(folder, manifest(), Language.FR);
        HtmlPage page = new HtmlPage(model);

        String html = HtmlReportTest.html(model);

        assertThat(page.content().told()).hasSizeGreaterThan(2000);
        assertThat(html.getBytes(StandardCharsets.UTF_8).length).isLessThan(LARGEST);
    }

    /** Systems of one organisation, each with data, a purpose, a model and a hosting of its own. */
    private static String manifest() {
        return """
                manifest: 1
                organisation: { name: Agence d'exemple, kind: state-operator, country: FR }
                """
                + "systems:\n" + each("""
                  - { id: s%1$d, purpose: Orders files, aiActRole: [deployer], production: true, uses: { models: [m%1$d], processing: [p%1$d] } }
                """)
                + "models:\n" + each("""
                  - { id: m%1$d, name: gpt-4o, servedBy: h%1$d, servedAs: api }
                """)
                + "processing:\n" + each("""
                  - { id: p%1$d, purpose: benefit files, data: [d%1$d], lawfulBasis: public-task }
                """)
                + "data:\n" + each("""
                  - { id: d%1$d, personal: identified, special: [health], storedAt: [h%1$d] }
                """)
                + "hosting:\n" + each("""
                  - { id: h%1$d, provider: azure, region: swedencentral, cloud: commercial, places: { support: [US, IN] }, contract: { signedOn: 2026-02-01 } }
                """);
    }

    private static String each(String line) {
        return IntStream.range(0, SYSTEMS).mapToObj(line::formatted).collect(Collectors.joining());
    }
}
