package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ModelEntry.Weights;
import eu.sovereignty.catalogue.ModelLicence;
import eu.sovereignty.catalogue.ModelMatch;
import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.dossier.aiact.GeneralPurpose;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Item;
import eu.sovereignty.inventory.ModelSeen;
import eu.sovereignty.inventory.Operator;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.ModelDeclaration;
import eu.sovereignty.manifest.ServedAs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
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

    /** Whether a piece of evidence is named and can be looked at; a declared none is a no. */
    public Fact<Boolean> shows(String name, Function<ModelDeclaration.Evidences, Evidence> piece) {
        return Proof.shown(piece.apply(declared.evidence()), field("evidence." + name));
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

    /** How far requests to it may go. */
    public ModelReach reach() {
        return new ModelReach(this);
    }

    /** Whether its weights cannot be had, as far as the catalogue knows the model. */
    public Fact<Boolean> closed() {
        return known.map(match -> match.weights().is(Weights.CLOSED).settledBy(field("weights.exportable")))
                .orElseGet(() -> Fact.missing(field("name")));
    }

    /** Whether the catalogue knows that its licence grants nothing in the Union; what nobody lists is not known. */
    public Fact<Boolean> licenceExcludesUnion() {
        return known.map(match -> match.licence().limits(ModelLicence.Kind.EU_EXCLUDED))
                .filter(limit -> limit.holds(is -> is))
                .orElse(Kleene.FALSE);
    }

    /** Whether somebody has looked at the repository. */
    public Fact<Boolean> repositoryRead() {
        return new Known<>(context.inventory().files() > 0, List.of());
    }

    /** Whether the repository shows a use that may be this one: its family, or its provider where no model is named. */
    public Fact<Boolean> seenInRepository() {
        return new Known<>(context.inventory().items().stream().anyMatch(this::isShownBy), List.of());
    }

    private boolean isShownBy(Item item) {
        Optional<String> family = item.model().flatMap(ModelSeen::family);
        boolean sameFamily = family.isPresent()
                && family.equals(known.map(match -> match.entry().id()));
        boolean unnamed =
                item.model().filter(seen -> seen.from() == ModelSeen.From.NAMED).isEmpty();
        Optional<String> provider = servedBy.flatMap(Hosting::provider).map(ProviderEntry::id);
        return sameFamily
                || (unnamed
                        && provider.isPresent()
                        && provider.equals(item.operator().map(Operator::code)));
    }

    /** Whether somebody else runs it, so that the organisation uses a service and holds no weights. */
    public Fact<Boolean> usedAsService() {
        return declared.servedAs().is(as -> as != ServedAs.SELF_HOSTED);
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
