package eu.sovereignty.catalogue;

import java.util.Optional;

/** Who runs the model that a technology uses, as long as no setting says otherwise. */
public sealed interface TechnologyOperator {

    /** The word for what runs where the software runs. */
    String LOCAL = "local";
    /** The word for what a setting decides. */
    String CONFIGURABLE = "configurable";

    /** Runs where the software runs. */
    record Local() implements TechnologyOperator {}

    /** Nothing but a setting says it. */
    record Configurable() implements TechnologyOperator {}

    /**
     * A provider of the catalogue.
     *
     * @param id of the provider
     * @param service id of the service, without the provider
     */
    record Provider(String id, Optional<String> service) implements TechnologyOperator {}

    /** Reads {@code local}, {@code configurable}, {@code openai} or {@code azure/openai}. */
    static TechnologyOperator of(String written) {
        if (written.equals(LOCAL)) {
            return new Local();
        } else if (written.equals(CONFIGURABLE)) {
            return new Configurable();
        }
        int slash = written.indexOf('/');
        return slash < 0
                ? new Provider(written, Optional.empty())
                : new Provider(written.substring(0, slash), Optional.of(written.substring(slash + 1)));
    }
}
