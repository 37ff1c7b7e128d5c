package eu.sovereignty.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A report is read with a keyboard alone, without scripts, and soon. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {
    private static final int SYSTEMS = 18;
    private static final int FINDINGS = 2_000;
    private static final int MOST_PAGES = 39;
    private static final int LARGEST = 5_000_000;
    private static final Set<String> MATTERS = Set.of("FAILED", "UNDETERMINED", "REVIEW", "NOTICE");

    private static final String REACHABLE = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
              .filter(element => element.tabIndex >= 0 && !element.disabled && element.checkVisibility())
              .map((element, index) => { element.dataset.place = index; return String(index); })
            """;
    private static final String FOCUSED = """
            () => {
              const element = document.activeElement;
              const style = getComputedStyle(element);
              const shown = style.outlineStyle !== 'none' || style.boxShadow !== 'none';
              return (element.dataset.place ?? '') + (shown ? '' : ' invisible: ' + element.outerHTML.slice(0, 99));
            }
            """;

    private Chromium chromium;

    @BeforeAll
    void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    private static String address(Path reports) {
        return reports.resolve("report.html").toUri().toString();
    }

    @Test
    @DisplayName("The tabulator reaches everything that acts, once, and shows where it is")
    void keyboard() throws IOException {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(address(Reports.demo("fr")));
            List<?> acting = (List<?>) page.evaluate(REACHABLE);
            List<Object> reached = new ArrayList<>();
            for (Object ignored : acting) {
                page.keyboard().press("Tab");
                reached.add(page.evaluate(FOCUSED));
            }
            assertThat(reached).isEqualTo(acting);
        }
    }

    @Test
    @DisplayName("The first stop leads past the contents, and what is folded opens with a key")
    void keys() throws IOException {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(address(Reports.demo("en")));
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("main");
            page.focus("summary");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("document.activeElement.parentElement.open"))
                    .isEqualTo(true);
        }
    }

    @Test
    @DisplayName(
            "Without scripts every finding stands in the page, and nothing but what the reader can unfold is hidden")
    void withoutScripts() throws IOException {
        Path reports = Reports.demo("fr");
        try (BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(address(reports));
            String text = page.locator("body").textContent();
            assertThat(rules(reports))
                    .isNotEmpty()
                    .allSatisfy(rule -> assertThat(text).contains(rule));
            assertThat(page.evaluate(HIDDEN)).isEqualTo(List.of());
        }
    }

    private static final String HIDDEN = """
            () => {
              document.querySelectorAll('details').forEach(details => { details.open = true; });
              return [...document.querySelectorAll('main section, main article, main table, main li, main p')]
                .filter(element => !element.checkVisibility() && !element.closest('form[hidden]') && !element.matches('.printed'))
                .map(element => element.outerHTML.slice(0, 99));
            }
            """;

    private static Set<String> rules(Path reports) {
        Set<String> rules = new TreeSet<>();
        for (JsonNode outcome : outcomes(reports)) {
            if (MATTERS.contains(outcome.at("/outcome").asString())) {
                rules.add(outcome.at("/rule").asString());
            }
        }
        return rules;
    }

    private static JsonNode outcomes(Path reports) {
        return JsonMapper.shared()
                .readTree(reports.resolve("report.json").toFile())
                .at("/outcomes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    @DisplayName(
            "A print of the demo can be filed: fewer than 40 pages, and it says what it leaves out and where that is")
    void print(String language) throws IOException {
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(address(Reports.demo(language)));
            String pdf = new String(page.pdf(), StandardCharsets.ISO_8859_1);
            int pages = pdf.split("/Type /Page\\b(?!s)", -1).length - 1;
            System.out.printf("The demo prints on %d pages%n", pages);
            assertThat(pages).isBetween(5, MOST_PAGES);
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.evaluate("[...document.querySelectorAll('.printed')].every(one => one.checkVisibility())"))
                    .isEqualTo(true);
            assertThat(page.evaluate("document.querySelector('#register').checkVisibility()"))
                    .isEqualTo(false);
        }
    }

    @Test
    @DisplayName("A report of 2,000 findings stays under 5 MB; how soon it is loaded is told")
    void large() throws IOException {
        Path reports = Reports.many(SYSTEMS, "fr");
        long findings = outcomes(reports)
                .valueStream()
                .filter(outcome -> MATTERS.contains(outcome.at("/outcome").asString()))
                .count();
        assertThat(findings).isGreaterThan(FINDINGS);
        assertThat(Files.size(reports.resolve("report.html"))).isLessThan(LARGEST);
        try (BrowserContext context = chromium.browser().newContext()) {
            Page page = context.newPage();
            page.navigate(address(reports));
            Object milliseconds =
                    page.evaluate("Math.round(performance.getEntriesByType('navigation')[0].loadEventEnd)");
            System.out.printf(
                    "A report of %d findings, %.1f MB: load event after %s ms%n",
                    findings, Files.size(reports.resolve("report.html")) / 1e6, milliseconds);
        }
    }
}
