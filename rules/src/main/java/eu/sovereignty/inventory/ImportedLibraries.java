package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.TechnologyEntry;
import eu.sovereignty.catalogue.TechnologyKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The technologies that a file of code imports.
 *
 * @param imported their ids
 */
record ImportedLibraries(Catalogue catalogue, Set<String> imported) {

    private static final Set<TechnologyKind> CLIENTS = EnumSet.of(
            TechnologyKind.FRAMEWORK,
            TechnologyKind.SDK,
            TechnologyKind.GATEWAY,
            TechnologyKind.LOCAL_RUNTIME,
            TechnologyKind.AGENT);
    private static final Set<TechnologyKind> RUN_MODELS =
            EnumSet.of(TechnologyKind.ML_LIBRARY, TechnologyKind.SPEECH, TechnologyKind.VISION);

    /** The only client of the file; where it has none, the only library that runs models. */
    Optional<String> onlyOne() {
        List<String> clients = imported.stream().filter(this::client).toList();
        List<String> candidates = clients.isEmpty()
                ? imported.stream()
                        .filter(technology ->
                                kind(technology).filter(RUN_MODELS::contains).isPresent())
                        .toList()
                : clients;
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /** Whether a technology is given models by name. */
    boolean client(String technology) {
        return kind(technology).filter(CLIENTS::contains).isPresent();
    }

    /** Whether a technology is given the name of a model to count tokens as that one does, and calls none. */
    boolean counts(String technology) {
        return kind(technology).filter(TechnologyKind.TOKENIZER::equals).isPresent();
    }

    private Optional<TechnologyKind> kind(String technology) {
        return catalogue.technologies().entry(technology).map(TechnologyEntry::kind);
    }
}
