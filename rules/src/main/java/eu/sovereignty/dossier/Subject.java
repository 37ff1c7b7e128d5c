package eu.sovereignty.dossier;

import eu.sovereignty.fact.Position;
import java.util.Map;

/** What rules speak about. */
public sealed interface Subject
        permits Organisation, AiSystem, Processing, Model, ModelUse, Dataset, Hosting, Flow, Transfer, Contract {

    /** Its id, unique in a case. */
    SubjectId id();

    /** The line that declares it, or that makes it. */
    Position at();

    /** Names that a card's texts may insert, such as {@code provider} and {@code country}; every subject of a kind has the same. */
    Map<String, String> names();
}
