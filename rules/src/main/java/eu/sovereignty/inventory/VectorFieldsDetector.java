package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.inventory.Says.Means;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Fields for vectors and searches by nearness in a search engine, which has the same client for those who search by words alone.
 * Sources: field types {@code dense_vector} and {@code semantic_text} of Elasticsearch 8, {@code knn_vector} of OpenSearch 2;
 * option {@code num_candidates} of a {@code knn} search of Elasticsearch 8.
 */
final class VectorFieldsDetector implements Detector {

    private static final String TECHNOLOGY = "elastic-opensearch-ml";
    private static final List<String> WORDS = List.of("dense_vector", "knn_vector", "semantic_text", "num_candidates");
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
        WORDS.stream()
                .flatMap(word -> place(file.text(), word).stream())
                .min(Integer::compareTo)
                .ifPresent(at -> into.add(
                        Optional.of(TECHNOLOGY),
                        Strength.STRONG,
                        file.at(at),
                        file.scope(),
                        file.lineAt(at),
                        new Says.Present(Means.CODE),
                        Optional.empty()));
    }

    /** The first place where a word stands as a text by itself. */
    private static Optional<Integer> place(String text, String word) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (quoted(text, at - 1, at + word.length()) && !comment(text, at)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean quoted(String text, int before, int behind) {
        return before >= 0
                && behind < text.length()
                && "\"'".indexOf(text.charAt(before)) >= 0
                && text.charAt(before) == text.charAt(behind);
    }

    private static boolean comment(String text, int at) {
        String line = text.substring(text.lastIndexOf('\n', at) + 1, at).stripLeading();
        return line.startsWith("#") || line.startsWith("//") || line.startsWith("*");
    }
}
