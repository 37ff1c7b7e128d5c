package eu.sovereignty.dossier;

import eu.sovereignty.fact.Position;
import java.util.Map;

/** A system that uses a model: {@code model-use:triage>summariser}. */
public record ModelUse(AiSystem system, Model model) implements Subject {

    @Override
    public SubjectId id() {
        return new SubjectId(
                "model-use", system.declared().id() + ">" + model.declared().id());
    }

    @Override
    public Position at() {
        return system.declared().uses().models().from().stream()
                .filter(eu.sovereignty.fact.Provenance.Declared.class::isInstance)
                .map(from -> ((eu.sovereignty.fact.Provenance.Declared) from).at())
                .findFirst()
                .orElse(system.at());
    }

    @Override
    public Map<String, String> names() {
        return Map.of("system", system.declared().id(), "model", model.names().getOrDefault("model", ""));
    }
}
