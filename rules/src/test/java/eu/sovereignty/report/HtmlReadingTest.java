package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Language;
import eu.sovereignty.report.picture.Drawing;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page of a real case, as it is read aloud: in the order of its text. */
class HtmlReadingTest {

    private static final String CASE = "state-service.yaml";

    @Test
    @DisplayName("Sections come in the order of their readers: who decides, who builds, who judges the law")
    void order() throws IOException {
        assertThat(all(page(Language.FR), "<h2 id=\"([a-z-]+)-title\">"))
                .containsSubsequence("verdict", "filter", "questions", "undetermined")
                .containsSubsequence(
                        "undetermined", "review", "calendar", "chains", "flows", "ratings", "repository", "subjects")
                .endsWith("subjects", "register", "laws", "catalogue", "inputs", "limits");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("No level of heading is left out, and every table has a caption, headers of columns and of rows")
    void structure(Language language) throws IOException {
        String html = page(language);
        int before = 0;
        for (String level : all(html, "<h([1-6])")) {
            assertThat(Integer.parseInt(level)).isLessThanOrEqualTo(before + 1);
            before = Integer.parseInt(level);
        }
        assertThat(tables(html)).hasSizeGreaterThan(8).allSatisfy(table -> {
            assertThat(table).contains("<caption", "<th scope=\"col\">").doesNotContain("<th>");
            assertThat(table.contains("<th scope=\"row\"") || table.startsWith(" class=\"counts\""))
                    .isTrue();
        });
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("Every picture has a name and a description, and what it says stands in text outside of it")
    void equivalents(Language language) throws IOException {
        ReportModel model = RealCase.example(CASE, language);
        String html = HtmlReportTest.html(model);
        PageContent content = new PageContent(model, new Labels(language));
        List<Drawing> drawings = new ArrayList<>(
                List.of(content.flows().drawing(), content.calendar().drawing()));
        content.chains().forEach(chain -> drawings.add(chain.drawing()));
        content.ratings().forEach(rating -> drawings.add(rating.drawing()));

        assertThat(all(html, "<svg [^>]*role=\"(img)\" aria-labelledby=\"[^\" ]+-title [^\" ]+-desc\""))
                .hasSameSizeAs(drawings);
        assertThat(all(html, "<title id=\"[^\"]*\">([^<]+)</title><desc id=\"[^\"]*\">[^<]+</desc>"))
                .hasSameSizeAs(drawings)
                .doesNotHaveDuplicates();
        String words = words(html.replaceAll("(?s)<svg.*?</svg>", ""));
        content.chains().forEach(chain -> {
            chain.stages()
                    .forEach(
                            stage -> assertThat(words).contains(stage.heading()).contains(stage.names()));
            chain.laws().forEach(law -> assertThat(words).contains(law.reach().name(), law.meaning()));
        });
        content.ratings()
                .forEach(rating -> rating.rows()
                        .forEach(row ->
                                assertThat(words).contains(row.id() + " " + row.title(), row.score(), row.seal())));
        content.flows().rows().forEach(row -> assertThat(words).contains(row.country(), row.flow(), row.via()));
    }

    @Test
    @DisplayName("What the picture of flows leaves open is a column of its own, never an absence")
    void openPlaces() {
        ShownFlows flows = new PageContent(RealCase.example(CASE, Language.FR), new Labels(Language.FR)).flows();

        assertThat(flows.rows())
                .filteredOn(row -> row.zone() == ShownFlows.Zone.OPEN)
                .isNotEmpty()
                .allSatisfy(row -> {
                    assertThat(row.country()).isEqualTo("lieu non déclaré");
                    assertThat(row.ground()).startsWith("non établi");
                });
        assertThat(flows.drawing().words()).contains("À établir", "?");
    }

    @Test
    @DisplayName("A title in another language than the page says in which; one in the language of the page does not")
    void titles() throws IOException {
        List<String> french = all(page(Language.FR), "<li id=\"source\\.\\d+\">(.*?)</li>");

        assertThat(french).isNotEmpty().allSatisfy(source -> assertThat(source).contains("<span lang=\"en\">"));
        assertThat(page(Language.EN)).doesNotContain("<span lang=");
    }

    @Test
    @DisplayName("Countries, days and texts of law are told in the words and signs of the language of the page")
    void told() throws IOException {
        String text = words(HtmlReportTest.html(RealCase.demo(Language.FR)));

        assertThat(text)
                .contains(
                        "Inde A3, États-Unis A4, pays non établi A?",
                        "Microsoft Corporation (États-Unis)",
                        "2 août 2030",
                        "46\u202F; C-311/18",
                        "Guide de l’ANSSI")
                .doesNotContain("(US)", "US A4", "2030-08-02", "Guide de l'ANSSI");
    }

    @Test
    @DisplayName("What a print leaves out because a question asks it is named by a question")
    void asked() {
        ReportModel model = RealCase.demo(Language.FR);
        Chapter open = new PageContent(model, new Labels(Language.FR))
                .chapters().stream().filter(Chapter::isAsked).findFirst().orElseThrow();

        assertThat(open.id()).isEqualTo("undetermined");
        assertThat(model.questions().stream().flatMap(question -> question.waiting().stream()))
                .containsAll(open.findings().stream()
                        .flatMap(finding -> finding.outcomes().stream())
                        .toList());
    }

    @Test
    @DisplayName("The French page has no word of the English one, and French spaces before its punctuation")
    void french() throws IOException {
        String text = words(page(Language.FR)).replaceAll("(?s)«\u202F[^»]*»", "«\u202F»");

        assertThat(
                        all(
                                text,
                                "(?i)(.{0,60}\\b(?:not|verified|unknown|undetermined|review|the|and|of|owed|settled|whole|annex|article text)\\b.{0,40})"))
                .isEmpty();
        assertThat(page(Language.FR)).doesNotContain("not verified");
        assertThat(all(text, "(.{0,60}\\p{L} [;!?»].{0,20})")).isEmpty();
        assertThat(all(text, "(.{0,20}« .{0,20})")).isEmpty();
    }

    @Test
    @DisplayName("Markup and very long words in names stay text, in pictures too, and anchors stay unique")
    void hostile(@TempDir Path folder) throws IOException {
        String name = "<b onload=x>" + "W".repeat(400);
        String html = HtmlReportTest.html(RealCase.written(folder, """
                manifest: 1
                organisation: { name: "%1$s", kind: state-service, country: FR }
                systems: [{ id: s, purpose: "%1$s", aiActRole: [deployer], uses: { models: [m], processing: [p] } }]
                models: [{ id: m, name: "%1$s", servedBy: h, servedAs: api }]
                processing: [{ id: p, purpose: "%1$s", data: [d] }]
                data: [{ id: d, personal: identified, storedAt: [h] }]
                hosting: [{ id: h, provider: "%1$s", offer: "%1$s", places: { storage: [US] } }]
                """.formatted(name), Language.FR));

        assertThat(html).doesNotContain("<b onload").contains("&lt;b onload=x&gt;WWW");
        assertThat(all(html, "(<text [^>]*>[^<]{60,}</text>)")).isEmpty();
        assertThat(all(html, " id=\"([^\"]*)\"")).doesNotHaveDuplicates().allMatch(id -> !id.contains(" "));
    }

    @Test
    @DisplayName("The policy of the page names the digests of its style and of its script, and allows nothing else")
    void policy() throws IOException {
        String html = page(Language.EN);
        InlineParts parts = InlineParts.ofReport();

        assertThat(html)
                .contains("<style>" + parts.style() + "</style>", "<script>" + parts.script() + "</script>")
                .containsOnlyOnce("<style>")
                .containsOnlyOnce("<script>");
        assertThat(parts.policy())
                .matches(
                        "default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='; script-src 'sha256-[A-Za-z0-9+/]{43}=';"
                                + " base-uri 'none'; form-action 'none'");
        assertThat(parts.script()).doesNotContain("</script", "<!--", "innerHTML", "eval(", "http");
    }

    @Test
    @DisplayName("Outcomes that end alike stand together, with every subject and with each clause once")
    void together() throws IOException {
        ReportModel model = RealCase.example(CASE, Language.FR);
        PageContent content = new PageContent(model, new Labels(Language.FR));

        Optional<Finding> several = content.chapters().stream()
                .flatMap(chapter -> chapter.findings().stream())
                .filter(finding -> finding.outcomes().size() > 1)
                .findFirst();

        assertThat(several).hasValueSatisfying(finding -> {
            assertThat(finding.outcomes())
                    .extracting(WordedOutcome::rule)
                    .containsOnly(finding.first().rule());
            assertThat(finding.steps()).extracting(SharedStep::sentence).doesNotHaveDuplicates();
            assertThat(finding.steps())
                    .allSatisfy(step -> assertThat(step.answers().stream()
                                    .flatMap(answer -> answer.grounds().stream())
                                    .mapToInt(ground -> ground.subjects().size())
                                    .sum())
                            .isEqualTo(finding.outcomes().size()));
        });
        assertThat(content.told()).hasSize((int) model.outcomes().stream()
                .filter(worded -> Findings.of(model).contains(worded))
                .count());
    }

    private static String page(Language language) throws IOException {
        return HtmlReportTest.html(RealCase.example(CASE, language));
    }

    private static List<String> tables(String html) {
        return all(html, "(?s)<table(.*?)</table>");
    }

    /** Without names of the manifest and of the catalogue, which stand as they were written. */
    private static String words(String html) {
        return html.replaceAll("(?s)<(style|script|code|samp)[ >].*?</\\1>", "")
                .replaceAll("(?s)<ol class=\"sources\">.*?</ol>", "")
                .replaceAll("<span class=\"key\">source</span>[^<]*", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&gt;", ">")
                .replace("&lt;", "<")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    private static List<String> all(String html, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(html);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
