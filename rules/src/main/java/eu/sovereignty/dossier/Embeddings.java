package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.DatasetKind;

/** Embeddings, which only the model that made them can extend or search (CONT-9). */
public record Embeddings(Dataset dataset) {

    /** The data are embeddings; data whose kind nobody declares are not taken for them. */
    public Fact<Boolean> are() {
        return Claim.of(dataset.declared().kind().is(DatasetKind.EMBEDDINGS), field("kind"));
    }

    /** The model that made them is named, with its version where the manifest lists it. */
    public Fact<Boolean> modelNamed() {
        return dataset.declared()
                .embeddingModel()
                .flatMap(id -> dataset.storedAt().stream()
                        .findFirst()
                        .flatMap(hosting -> hosting.context().manifest().models().stream()
                                .filter(model -> model.id().equals(id))
                                .findFirst())
                        .map(model -> model.version().map(version -> true))
                        .orElse(Kleene.TRUE));
    }

    private String field(String name) {
        return "data[" + dataset.declared().id() + "]." + name;
    }
}
