package eu.sovereignty.inventory;

import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.ModelHosts.Place;
import eu.sovereignty.inventory.Says.Means;
import java.util.Optional;

/**
 * Environment variables that files of deployment set: what {@link EnvironmentVariables} says of them, in the words of these files.
 *
 * @param scope of everything that is seen
 */
record DeployedVariables(EnvironmentVariables variables, Sightings into, Scope scope) {

    /** Every job of GitHub has it, and one in a thousand gives it to a model. */
    private static final String OF_EVERY_JOB = "GITHUB_TOKEN";

    /** A variable with its value as written; an empty one says that something else gives it. */
    void look(String name, String value, Position at) {
        if (!name.equals(OF_EVERY_JOB)) {
            variables.look(
                    name, withDefault(name, value), new Place(at, scope, Means.CONFIGURATION, Optional.empty()), into);
        }
    }

    /** A job of GitHub writes a default behind the variable; a manifest that names no value takes it from elsewhere. */
    private static String withDefault(String name, String value) {
        if (value.isBlank()) {
            return "${" + name + "}";
        }
        return value.startsWith("${{") ? DeployedValue.of(value).value().orElse(value) : value;
    }
}
