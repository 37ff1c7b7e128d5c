package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.inventory.Says.Means;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fields for vectors and searches by nearness in a search engine, which has the same client for those who search by words alone.
 * Sources: field types {@code dense_vector} and {@code semantic_text} of Elasticsearch 8, {@code knn_vector} of OpenSearch 2;
 * option {@code num_candidates} of a {@code knn} search of Elasticsearch 8. In a program a word counts where it is given as a
 * type; a constant that goes elsewhere, to another search engine or to nobody, is a hint.
 */
final class VectorFieldsDetector implements Detector {

    private static final String TECHNOLOGY = "elastic-opensearch-ml";
    private static final List<String> WORDS = List.of("dense_vector", "knn_vector", "semantic_text", "num_candidates");
    private static final String OPTION = "num_candidates";
    private static final Set<String> TYPES = Set.of("type", "Type", "setType", "withType", "field_type", "fieldType");
    private static final Set<String> OTHER_FILES =
            Set.of("java", "kt", "scala", "groovy", "tf", "json", "yml", "yaml", "php");

    @Override
    public String name() {
        return "vector-fields";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    /** Texts of which one stands wherever this finds anything. */
    static List<String> anchors() {
        return WORDS;
    }

    @Override
    public boolean reads(SourceFile file) {
        return Language.of(file).isPresent() || OTHER_FILES.contains(file.extension());
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        boolean code = CodeFiles.has(file.path());
        WORDS.stream()
                .flatMap(word -> mentions(file.text(), word, code).stream())
                .min(Comparator.comparing(Mention::strength).thenComparing(Mention::at))
                .ifPresent(mention -> into.add(
                        Optional.of(TECHNOLOGY),
                        mention.strength(),
                        file.at(mention.at()),
                        file.scope(),
                        file.lineAt(mention.at()),
                        new Says.Present(Means.CODE),
                        Optional.empty()));
    }

    /** A place where a word stands as a text by itself, and whether it says there that a field or a search is of this kind. */
    private record Mention(int at, Strength strength) {}

    private static List<Mention> mentions(String text, String word, boolean code) {
        List<Mention> mentions = new ArrayList<>();
        LineComments comments = new LineComments(text, List.of("#", "//", "*"));
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            int end = at + word.length();
            if (quoted(text, at - 1, end) && !comments.at(at)) {
                boolean says = !code || (word.equals(OPTION) ? key(text, end + 1) : ofType(text, at - 1));
                mentions.add(new Mention(at, says ? Strength.STRONG : Strength.WEAK));
            }
        }
        return mentions;
    }

    /** {@code "type": "…"}, {@code type="…"}, {@code .put("type", "…")}, {@code .type("…")}. */
    private static boolean ofType(String text, int quote) {
        int end = quote;
        while (end > 0 && "\"' \t\r\n:=>,(".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        return end < quote && TYPES.contains(text.substring(start, end));
    }

    /** {@code "num_candidates": 100}, {@code .put("num_candidates", 100)}, {@code knn["num_candidates"]}. */
    private static boolean key(String text, int behind) {
        int at = behind;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        boolean indexed = text.startsWith("] =", at) || text.startsWith("]=", at);
        return indexed || (at < text.length() && ":,=".indexOf(text.charAt(at)) >= 0);
    }

    private static boolean quoted(String text, int before, int behind) {
        return before >= 0
                && behind < text.length()
                && "\"'".indexOf(text.charAt(before)) >= 0
                && text.charAt(before) == text.charAt(behind);
    }
}
