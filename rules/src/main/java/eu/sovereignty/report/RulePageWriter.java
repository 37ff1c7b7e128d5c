package eu.sovereignty.report;

import eu.sovereignty.fact.Language;
import eu.sovereignty.manifest.Fields;
import gg.jte.generated.precompiled.JteruleGenerated;
import gg.jte.generated.precompiled.JterulesGenerated;
import gg.jte.generated.precompiled.report.JtestyleGenerated;
import gg.jte.html.HtmlInterceptor;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes the pages about rules in one language, their index and their style sheet, for the build. */
public final class RulePageWriter {

    /** Nothing is added to what the templates say. */
    private static final @Nullable HtmlInterceptor NONE = null;

    private final PageWords words;
    private final Fields fields;

    /** A writer in a language. */
    public RulePageWriter(Language language) {
        this.words = new PageWords(language);
        this.fields = new Fields(language);
    }

    /** The files, by name: a page per rule, {@code index.html} and the style sheet. */
    public Map<String, String> files(List<DescribedRule> rules) {
        Map<String, String> files = new TreeMap<>();
        for (DescribedRule rule : rules) {
            files.put(rule.id() + ".html", page(rule));
        }
        RuleIndex index = new RuleIndex(rules, words);
        files.put("index.html", html(out -> JterulesGenerated.render(out, NONE, index)));
        files.put(RulePages.STYLE, style());
        return files;
    }

    /** The page of a rule. */
    String page(DescribedRule rule) {
        RulePage page = new RulePage(rule, words, fields);
        return html(out -> JteruleGenerated.render(out, NONE, page));
    }

    /** The style of the reports, as a file of its own. */
    private static String style() {
        return html(out -> JtestyleGenerated.render(out, NONE)).strip() + "\n";
    }

    private static String html(Consumer<OwaspHtmlTemplateOutput> template) {
        StringOutput text = new StringOutput();
        template.accept(new VisibleOutput(text));
        return text.toString();
    }
}
