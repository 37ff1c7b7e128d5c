package eu.sovereignty.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** axe-core, which looks for what keeps people from reading a page. */
final class Axe {
    private static final String VIOLATIONS = """
            only => axe.run(document, { runOnly: only, resultTypes: ['violations'], preload: false })
              .then(found => found.violations.flatMap(violation =>
                violation.nodes.slice(0, 3).map(node =>
                  violation.id + ' (' + violation.nodes.length + '): ' + node.target.join(' ') + ': ' + node.failureSummary)))
            """;

    /** A page may leave out the layout of what is off the screen; what has no place cannot be looked at. */
    private static final String LAID_OUT = """
            () => {
              const style = new CSSStyleSheet();
              style.replaceSync('* { content-visibility: visible !important; }');
              document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
            }
            """;

    /** WCAG 2.2 AA is what the levels of all versions before it ask, and what it adds. */
    private static final Map<String, Object> ALL = Map.of(
            "type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"));

    private static final Map<String, Object> COLOURS =
            Map.of("type", "rule", "values", List.of("color-contrast", "link-in-text-block"));

    private final String source;

    private Axe(String source) {
        this.source = source;
    }

    static Axe load() throws IOException {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new Axe(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /** What it finds fault with in a page, at most three places for each kind. */
    List<String> violations(Page page) {
        return violations(page, ALL);
    }

    /** As {@link #violations}, of the colours alone: where nothing else differs from what was looked at. */
    List<String> violationsOfColours(Page page) {
        return violations(page, COLOURS);
    }

    private List<String> violations(Page page, Map<String, Object> only) {
        page.evaluate(LAID_OUT);
        page.evaluate(source);
        return ((List<?>) page.evaluate(VIOLATIONS, only))
                .stream().map(String::valueOf).toList();
    }
}
