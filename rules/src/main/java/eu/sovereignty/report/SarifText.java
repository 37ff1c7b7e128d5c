package eu.sovereignty.report;

/** Text as a SARIF message (SARIF 2.1.0, section 3.11), which reads braces as placeholders and {@code [a](b)} as a link. */
final class SarifText {

    private SarifText() {}

    /** Plain text that shows itself: braces are doubled (3.11.5), and no bracket is followed by a parenthesis (3.11.6). */
    static String of(String text) {
        return braces(Visible.of(text)).replace("](", "] (");
    }

    /** Markdown whose braces are no placeholders. */
    static String braces(String markdown) {
        return markdown.replace("{", "{{").replace("}", "}}");
    }
}
