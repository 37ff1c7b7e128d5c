package eu.sovereignty.dossier;

import eu.sovereignty.fact.Position;
import eu.sovereignty.manifest.SystemDeclaration;
import java.util.List;
import java.util.Map;

/** An AI system with what it uses. */
public record AiSystem(
        SystemDeclaration declared,
        Organisation organisation,
        List<Model> models,
        List<Processing> processings,
        Context context)
        implements Subject {

    @Override
    public SubjectId id() {
        return new SubjectId("system", declared.id());
    }

    @Override
    public Position at() {
        return declared.at();
    }

    @Override
    public Map<String, String> names() {
        return Map.of(
                "system", declared.name().or(declared.purpose()).value().orElse(declared.id()), "id", declared.id());
    }

    @Override
    public Map<String, Object> facts() {
        return new AiActScope(this).facts();
    }

    /** The manifest field of this system. */
    public String field(String name) {
        return "systems[" + declared.id() + "]." + name;
    }
}
