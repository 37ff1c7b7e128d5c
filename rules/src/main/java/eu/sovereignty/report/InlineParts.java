package eu.sovereignty.report;

import eu.sovereignty.document.Digests;
import gg.jte.generated.precompiled.report.JtescriptGenerated;
import gg.jte.generated.precompiled.report.JtestyleGenerated;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The style sheet and the script of a page, which lie in it. The page's policy lets a browser apply exactly these two, known
 * by their digests, and load nothing: what stands in a manifest could run nothing even if an escape failed.
 */
record InlineParts(String style, String script) {

    /** Nothing is added to what the templates say. */
    private static final @Nullable HtmlInterceptor NONE = null;

    static InlineParts ofReport() {
        return new InlineParts(
                text(out -> JtestyleGenerated.render(out, NONE)), text(out -> JtescriptGenerated.render(out, NONE)));
    }

    /** The content security policy of the page. */
    String policy() {
        return "default-src 'none'; style-src " + hash(style) + "; script-src " + hash(script)
                + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String part) {
        byte[] digest = Digests.sha256().digest(part.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    private static String text(Consumer<OwaspHtmlTemplateOutput> template) {
        StringOutput text = new StringOutput();
        template.accept(new OwaspHtmlTemplateOutput(text));
        return "\n" + text.toString().strip() + "\n";
    }
}
