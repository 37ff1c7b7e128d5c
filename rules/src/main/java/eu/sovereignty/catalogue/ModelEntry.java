package eu.sovereignty.catalogue;

import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A family of models. What is said here holds for each of its versions, unless the version says otherwise; where versions
 * differ, the family says nothing, so that a name without a version leaves the question open.
 *
 * @param aliases globs, whatever the case; the one with the most letters wins
 * @param contextAliases ordinary words and short tokens: they name the model only where a model is expected
 * @param systemicRisk the estimate for its largest member
 */
public record ModelEntry(
        Position at,
        String id,
        String family,
        List<String> aliases,
        List<String> contextAliases,
        List<ModelVersion> versions,
        Developer developer,
        Fact<ModelKind> kind,
        Modality modality,
        Fact<Weights> weights,
        ModelLicence licence,
        Lineage lineage,
        TrainingCompute compute,
        Estimate generalPurpose,
        SystemicRisk systemicRisk,
        CodeOfPractice codeOfPractice,
        TrainingSummary trainingSummary,
        Openness openness,
        TrainingPlace trainedIn,
        Release release,
        Optional<Text> notes,
        Optional<Node> sources) {

    /**
     * Who made the models.
     *
     * @param provider id of the catalogue's provider of the same group
     * @param country where it is established; several where it works from several
     */
    public record Developer(Fact<String> provider, Fact<String> name, Fact<Set<Country>> country, Owner owner) {}

    /**
     * Who owns the developer, where that is somebody else.
     *
     * @param since the day on which this took effect
     * @param announced whether it is announced, and not known to be done
     */
    public record Owner(
            Fact<String> name, Fact<Set<Country>> country, Fact<LocalDate> since, Fact<Boolean> announced) {}

    /** What it reads and writes; {@code of} where nothing says which of the two. */
    public record Modality(Fact<Set<Medium>> of, Fact<Set<Medium>> input, Fact<Set<Medium>> output) {}

    /**
     * What it was made from.
     *
     * @param from ids of families: their licence and their compute flow down
     */
    public record Lineage(Fact<Set<String>> from) {}

    /** Whether its training data, and the code that trained it, are published. */
    public record Openness(Fact<Boolean> data, Fact<Boolean> code) {}

    /**
     * When it came out and when it ends.
     *
     * @param day the day of a family that came out at once
     * @param first the day of its first version; a later version may fall under another date of the law
     * @param retired whether its developer has withdrawn it
     */
    public record Release(
            Fact<LocalDate> day, Fact<LocalDate> first, Fact<LocalDate> endOfLifeOn, Fact<Boolean> retired) {}

    /** Whether something is likely: our reading of public figures, never a finding of an authority. */
    public record Estimate(Fact<Likelihood> estimate, Optional<Text> basis) {}

    /**
     * Whether the presumption of systemic risk (AI Act, article 51(2)) may apply.
     *
     * @param basis what the estimate rests on
     * @param designated whether the Commission has designated it (article 52(4))
     */
    public record SystemicRisk(Fact<Likelihood> estimate, Fact<RiskBasis> basis, Fact<Boolean> designated) {}

    /** Where its developer stands with the Code of Practice for general-purpose AI (AI Act, article 56): voluntary. */
    public record CodeOfPractice(Fact<Signature> status, Fact<Set<Chapter>> chapters) {}

    /** The public summary of training content (AI Act, article 53(1)(d)); not found is not "not published". */
    public record TrainingSummary(Fact<Boolean> published, Fact<String> url) {}

    /**
     * Where it was trained.
     *
     * @param site the machine or the site
     * @param disclosed whether its developer says so; otherwise it is presumed
     */
    public record TrainingPlace(Fact<Set<Country>> country, Fact<String> site, Fact<Boolean> disclosed) {}

    /** What a model is for. */
    public enum ModelKind {
        LLM,
        EMBEDDING,
        RERANKER,
        SPEECH,
        VISION,
        TRANSLATION,
        OCR,
        IMAGE_GENERATION,
        CLASSIC_ML
    }

    /** What a model reads or writes. */
    public enum Medium {
        TEXT,
        IMAGE,
        AUDIO,
        VIDEO,
        DOCUMENT
    }

    /** Whether weights can be had: without limits of field or size, with such limits, or not at all. */
    public enum Weights {
        OPEN,
        RESTRICTED,
        CLOSED
    }

    /** How likely something is. */
    public enum Likelihood {
        LIKELY,
        UNLIKELY,
        UNSETTLED
    }

    /** What an estimate of systemic risk rests on. */
    public enum RiskBasis {
        /** An estimate of the training compute. */
        COMPUTE,
        /** Its position at the frontier and the figures of its predecessors: no figure of its own. */
        FRONTIER_POSITION
    }

    /** Where a developer stands with the Code of Practice. */
    public enum Signature {
        SIGNED,
        PARTLY,
        /** The developer has said that it does not sign. */
        REFUSED,
        /** Others report that it has not signed. */
        REPORTED_ABSENT
    }

    /** Chapters of the Code of Practice. */
    public enum Chapter {
        TRANSPARENCY,
        COPYRIGHT,
        SAFETY_AND_SECURITY
    }
}
