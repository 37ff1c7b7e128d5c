package eu.sovereignty.catalogue;

import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A family of models.
 *
 * @param aliases globs, whatever the case; the longest that matches wins
 */
public record ModelEntry(
        Position at,
        String id,
        String family,
        List<String> aliases,
        List<Version> versions,
        Developer developer,
        Fact<ModelKind> kind,
        Fact<Weights> weights,
        Licence licence,
        Optional<Text> notes,
        Optional<Node> sources) {

    /**
     * A version with names of its own.
     *
     * @param floating whether the name moves to newer versions
     * @param hostedOnly whether the name means the provider's own service
     */
    public record Version(
            Position at,
            String id,
            List<String> aliases,
            Fact<LocalDate> releasedOn,
            Fact<Weights> weights,
            Fact<Boolean> floating,
            Fact<Boolean> hostedOnly,
            Fact<String> licence,
            Optional<Node> restrictions,
            Optional<Text> note) {}

    /** Who made the models. */
    public record Developer(Fact<String> name, Fact<Country> country) {}

    /** The licence of the weights, or of their use. */
    public record Licence(
            Fact<String> name, Fact<String> spdx, Fact<Boolean> osiApproved, Optional<Node> restrictions) {}

    /** What a model is for. */
    public enum ModelKind {
        LLM,
        EMBEDDING,
        RERANKER,
        SPEECH,
        VISION,
        TRANSLATION
    }

    /** Whether weights can be had: without limits of field or size, with such limits, or not at all. */
    public enum Weights {
        OPEN,
        RESTRICTED,
        CLOSED
    }
}
