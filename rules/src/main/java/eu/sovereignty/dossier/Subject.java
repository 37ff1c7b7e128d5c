package eu.sovereignty.dossier;

import eu.sovereignty.fact.Position;
import java.util.Map;

/** What rules speak about. */
public sealed interface Subject
        permits Organisation,
                AiSystem,
                Processing,
                Model,
                ModelUse,
                Dataset,
                Hosting,
                Flow,
                Transfer,
                Contract,
                Sighted,
                OrganisationSide,
                OpenData,
                Evidenced {

    /** Its id, unique in a case. */
    SubjectId id();

    /** The line that declares it, or that makes it. */
    Position at();

    /** Names that a card's texts may insert, such as {@code provider} and {@code country}; every subject of a kind has the same. */
    Map<String, String> names();

    /**
     * Derived facts that a reader of the report should see, by name. Values are texts, Booleans, Integers, BigDecimals, and Lists and Maps
     * of these; what is not established is a Map with the one key {@code unknown} and the list of missing fields.
     */
    default Map<String, Object> facts() {
        return Map.of();
    }
}
