package eu.sovereignty.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** axe-core, which looks for what keeps people from reading a page. */
final class Axe {
    /** WCAG 2.2 AA is what the levels of all versions before it ask, and what it adds. */
    private static final String VIOLATIONS = """
            () => axe.run(document, {
              runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
              resultTypes: ['violations', 'incomplete'],
            }).then(found => found.violations.flatMap(violation =>
              violation.nodes.slice(0, 3).map(node =>
                violation.id + ' (' + violation.nodes.length + '): ' + node.target.join(' ') + ': ' + node.failureSummary)))
            """;

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
    @SuppressWarnings("unchecked")
    List<String> violations(Page page) {
        page.evaluate(source);
        return (List<String>) page.evaluate(VIOLATIONS);
    }
}
