package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ModelMatch;
import eu.sovereignty.dossier.aiact.GeneralPurpose;
import eu.sovereignty.fact.Position;
import eu.sovereignty.manifest.ModelDeclaration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A model, the hosting that serves it, and what its name leads to where a catalogue knows it.
 *
 * @param servedBy empty when the manifest does not say who serves it
 */
public record Model(
        ModelDeclaration declared,
        Optional<Hosting> servedBy,
        Optional<ModelMatch> known,
        Organisation organisation,
        Context context)
        implements Subject {

    @Override
    public SubjectId id() {
        return new SubjectId("model", declared.id());
    }

    @Override
    public Position at() {
        return declared.at();
    }

    @Override
    public Map<String, String> names() {
        return Map.of("model", declared.name().value().orElse(declared.id()), "id", declared.id());
    }

    /** What is known of it on each of the seven axes. */
    public ModelSovereignty sovereignty() {
        return ModelSovereignty.of(this);
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("gpai", new GeneralPurpose(this).shown());
        facts.put("sovereignty", sovereignty().shown());
        known.ifPresent(match -> facts.put("catalogue", KnownModel.shown(match)));
        return facts;
    }

    /** The manifest field of this model. */
    public String field(String name) {
        return "models[" + declared.id() + "]." + name;
    }

    /** A subject is its id: comparing all that it holds would be slow, and no more true. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Model that && declared.id().equals(that.declared.id());
    }

    @Override
    public int hashCode() {
        return declared.id().hashCode();
    }
}
