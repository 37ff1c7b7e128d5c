package eu.sovereignty.score;

import eu.sovereignty.document.Node;
import eu.sovereignty.document.Pack;
import eu.sovereignty.fact.Text;
import eu.sovereignty.manifest.FrameworkWeights;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Objectives, criteria and weights of the framework. Source: European Commission, CC BY 4.0; the wording is ours.
 *
 * @param weights per set and objective, as fractions of 1
 */
public record Framework(Map<String, Map<String, BigDecimal>> weights, List<Objective> objectives) {

    static final String RESOURCE = "csf.pack";

    /** What every display of the framework names. */
    public static final String ATTRIBUTION =
            "European Commission, Cloud Sovereignty Framework, CC BY 4.0; points and levels unchanged, wording ours";

    private static final class BuiltIn {
        private static final Framework FRAMEWORK = load();
    }

    /** The framework as the build compiled it; read when it is first asked for. */
    public static Framework builtIn() {
        return BuiltIn.FRAMEWORK;
    }

    /** The weight of an objective in a set. */
    public BigDecimal weight(FrameworkWeights set, Objective objective) {
        return Optional.ofNullable(weights.get(set.code()))
                .flatMap(values -> Optional.ofNullable(values.get(objective.id())))
                .orElseThrow(() -> new IllegalStateException("no weight of " + objective.id() + " in " + set.code()));
    }

    /** All criteria, in order. */
    public List<Criterion> criteria() {
        List<Criterion> all = new ArrayList<>(48);
        objectives.forEach(objective -> all.addAll(objective.criteria()));
        return all;
    }

    /** The criterion of an id. */
    public Optional<Criterion> criterion(String id) {
        for (Objective objective : objectives) {
            for (Criterion criterion : objective.criteria()) {
                if (criterion.id().equals(id)) {
                    return Optional.of(criterion);
                }
            }
        }
        return Optional.empty();
    }

    private static Framework load() {
        try (InputStream in = Framework.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the build has left out " + RESOURCE);
            }
            return of(Pack.open(in).get("csf").orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The framework of a tree, which the build has checked. */
    static Framework of(Node root) {
        Map<String, Map<String, BigDecimal>> weights = new LinkedHashMap<>();
        entries(root, "weights").forEach((set, entry) -> {
            Map<String, BigDecimal> values = new LinkedHashMap<>();
            ((Node.Mapping) entry.value())
                    .entries()
                    .forEach((objective, weight) -> values.put(objective, number(weight.value())));
            weights.put(set, values);
        });
        List<Objective> objectives =
                items(root, "objectives").stream().map(Framework::objective).toList();
        return new Framework(weights, objectives);
    }

    private static Objective objective(Node node) {
        return new Objective(
                text(node, "id"),
                words(node, "title"),
                items(node, "criteria").stream().map(Framework::criterion).toList());
    }

    private static Criterion criterion(Node node) {
        return new Criterion(
                text(node, "id"),
                items(node, "points").stream().map(Framework::number).toList(),
                items(node, "seals").stream()
                        .map(seal -> number(seal).intValueExact())
                        .toList(),
                words(node, "about"));
    }

    private static Text words(Node node, String key) {
        Node words = ((Node.Mapping) node).get(key).orElseThrow();
        return new Text(text(words, "en"), text(words, "fr"));
    }

    private static BigDecimal number(Node node) {
        return new BigDecimal(((Node.Scalar) node).text());
    }

    private static String text(Node node, String key) {
        return ((Node.Mapping) node).text(key).orElseThrow();
    }

    private static List<Node> items(Node node, String key) {
        return ((Node.Sequence) ((Node.Mapping) node).get(key).orElseThrow()).items();
    }

    private static Map<String, Node.Entry> entries(Node node, String key) {
        return ((Node.Mapping) ((Node.Mapping) node).get(key).orElseThrow()).entries();
    }
}
