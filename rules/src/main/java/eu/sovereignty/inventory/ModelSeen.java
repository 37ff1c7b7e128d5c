package eu.sovereignty.inventory;

import java.util.Optional;

/**
 * The model that something uses.
 *
 * @param name as written; empty where the repository does not say
 * @param family id of the family that the catalogue knows under this name
 * @param settledBy the variable that would name it, where the repository does not
 */
public record ModelSeen(String name, Optional<String> family, From from, String settledBy) {

    /** From where the name is known. */
    public enum From {
        /** It stands in the repository. */
        NAMED,
        /** Nothing is named, and the technology then takes this one. */
        DEFAULT_OF_TECHNOLOGY,
        /** It is chosen elsewhere: a database, a portal, an environment. */
        NOT_DETERMINABLE
    }

    static ModelSeen notDeterminable(String settledBy) {
        return new ModelSeen("", Optional.empty(), From.NOT_DETERMINABLE, settledBy);
    }
}
