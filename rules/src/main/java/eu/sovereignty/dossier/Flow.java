package eu.sovereignty.dossier;

import eu.sovereignty.fact.Position;
import java.util.Map;

/**
 * Data that reaches a hosting, because it is stored there or because a model that works on it is served there: {@code
 * transfer:files>us-api}.
 *
 * @param at the line that makes it
 */
public record Flow(Dataset dataset, Hosting hosting, Position at) implements Subject {

    @Override
    public SubjectId id() {
        return new SubjectId(
                "transfer", dataset.declared().id() + ">" + hosting.declared().id());
    }

    @Override
    public Map<String, String> names() {
        return Map.of(
                "data",
                dataset.declared().id(),
                "hosting",
                hosting.declared().id(),
                "provider",
                hosting.providerName());
    }
}
