package eu.sovereignty.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing keeps anybody from reading the pages: WCAG 2.2 AA as far as axe-core can tell, at every width, in every colour scheme. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessibilityTest {
    private static final List<Integer> WIDTHS = List.of(360, 800, 1400);
    private static final int HEIGHT = 900;

    private Chromium chromium;
    private Axe axe;

    /** A page under the conditions of its reader. */
    record View(Path page, int width, ColorScheme scheme, Media media) {
        @Override
        public String toString() {
            return page.subpath(page.getNameCount() - 3, page.getNameCount()) + ", " + width + " px, " + scheme + ", "
                    + media;
        }
    }

    @BeforeAll
    void start() throws IOException {
        axe = Axe.load();
        chromium = Chromium.start();
    }

    @AfterAll
    void stop() {
        chromium.close();
    }

    static Stream<View> views() throws IOException {
        return pages().stream().flatMap(AccessibilityTest::views);
    }

    private static List<Path> pages() throws IOException {
        return List.of(
                Reports.demo("fr").resolve("report.html"),
                Reports.demo("en").resolve("report.html"),
                Reports.hostile("fr").resolve("report.html"),
                Reports.hostile("en").resolve("report.html"),
                Reports.refused("fr").resolve("report.html"),
                rulePage(Reports.demo("fr")),
                rulePage(Reports.demo("en")));
    }

    private static Path rulePage(Path reports) throws IOException {
        try (Stream<Path> files = Files.list(reports.resolve("rules"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Stream<View> views(Path page) {
        Stream<View> screens = WIDTHS.stream()
                .flatMap(width -> Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                        .map(scheme -> new View(page, width, scheme, Media.SCREEN)));
        return Stream.concat(screens, Stream.of(new View(page, 800, ColorScheme.LIGHT, Media.PRINT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("views")
    @DisplayName("axe-core finds no violation, and nothing has to be read by scrolling sideways")
    void readable(View view) {
        try (BrowserContext context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(view.width(), HEIGHT)
                        .setColorScheme(view.scheme()))) {
            Page page = context.newPage();
            page.emulateMedia(
                    new Page.EmulateMediaOptions().setMedia(view.media()).setColorScheme(view.scheme()));
            page.navigate(view.page().toUri().toString());

            assertThat(view.scheme() == ColorScheme.DARK ? axe.violationsOfColours(page) : axe.violations(page))
                    .isEmpty();
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width that the page takes")
                    .isLessThanOrEqualTo(view.width());
        }
    }
}
