package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Catalogue.Where;
import eu.sovereignty.catalogue.SettingKey;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.inventory.ModelHosts.Place;
import java.util.List;
import java.util.Optional;

/**
 * Keys that a project has named itself and whose name says that a model stands there, {@code llm.model_name},
 * {@code RERANK_MODEL}: they count where the value is the name of a model.
 */
final class ModelKeys {

    /** How such keys end, without dashes, underscores and dots: models of a car or of a table end so, too. */
    private static final List<String> ENDINGS = List.of("model", "modelname", "modelid", "modelurl");
    /** Whatever stands under these is published on a hub of models. */
    private static final List<String> OF_A_HUB = List.of(
            "hfrepoid",
            "hfmodelid",
            "hfmodelname",
            "huggingfacemodel",
            "huggingfacemodelid",
            "huggingfacemodelname",
            "huggingfacerepoid");
    /** Descriptions of an interface show what could be sent to it. */
    private static final List<String> SHOWN = List.of("example", "examples", "schema", "schemas");

    private static final int LONGEST = 120;

    private final Catalogue catalogue;

    ModelKeys(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * Adds the model that stands under a key, where one does.
     *
     * @param key as it is written, with dots between its parts
     */
    void look(String key, String written, Place place, Sightings into) {
        if (written.length() <= LONGEST && saysModel(key)) {
            ConfiguredText value = ConfiguredText.of(written);
            Optional.of(withoutServer(value.text()))
                    .filter(text -> value.known() && names(key, text))
                    .ifPresent(text -> into.add(
                            Optional.empty(),
                            Strength.STRONG,
                            place.at(),
                            place.scope(),
                            key + ": " + text,
                            new Says.Model(text, SettingSightings.use(key)),
                            place.profile()));
        }
    }

    /** {@code local:bge-small-zh-v1.5} names who runs the model first. */
    private String withoutServer(String value) {
        int colon = value.indexOf(':');
        boolean word = colon > 0 && value.substring(0, colon).chars().allMatch(Character::isLetter);
        String rest = value.substring(colon + 1);
        return word
                        && catalogue.model(value, Where.ANYWHERE).isEmpty()
                        && catalogue.model(rest, Where.ANYWHERE).isPresent()
                ? rest
                : value;
    }

    private static boolean saysModel(String key) {
        String canonical = SettingKey.canonical(key);
        String flat = canonical.replace(".", "");
        return (endsWith(flat, ENDINGS) || endsWith(flat, OF_A_HUB))
                && List.of(canonical.split("\\.", -1)).stream().noneMatch(SHOWN::contains);
    }

    private boolean names(String key, String value) {
        return catalogue.model(value, Where.ANYWHERE).isPresent()
                || (published(value)
                        && (endsWith(SettingKey.canonical(key).replace(".", ""), OF_A_HUB)
                                || catalogue.model(value, Where.MODEL_FIELD).isPresent()));
    }

    private static boolean endsWith(String key, List<String> endings) {
        return endings.stream().anyMatch(key::endsWith);
    }

    /** {@code publisher/name}. */
    private static boolean published(String value) {
        int slash = value.indexOf('/');
        return slash > 0
                && slash == value.lastIndexOf('/')
                && slash < value.length() - 1
                && value.chars().allMatch(c -> Character.isLetterOrDigit(c) || "/.-_:".indexOf(c) >= 0);
    }
}
