package eu.sovereignty.dossier.aiact;

import eu.sovereignty.catalogue.CountryTable.Standing;
import eu.sovereignty.catalogue.ModelEntry.Signature;
import eu.sovereignty.catalogue.ModelMatch;
import eu.sovereignty.dossier.Claim;
import eu.sovereignty.dossier.Model;
import eu.sovereignty.dossier.Proof;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.ModelDeclaration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What the duties of providers of general-purpose models depend on (AI Act 52 to 56, 111(3); law notes 4.5). Who only uses a
 * model owes none of them; he may ask for what the provider has to give, and what he does not hold is taken so.
 */
public record ModelDuties(Model model) {

    /** 111(3): on the market before chapter V applied. */
    public boolean earlier() {
        return onMarket().holds(AiActDays.MODELS::isAfter);
    }

    /** Whether it is an earlier model is open, and the time of earlier models has not ended. */
    public Fact<Boolean> perhapsEarlier() {
        boolean over = !model.context().asOf().isBefore(AiActDays.EARLIER_MODELS);
        boolean others = new GeneralPurpose(model).ours().holds(ours -> !ours);
        return over || others || onMarket().isKnown() ? Kleene.FALSE : Fact.missing(model.field("placedOnMarketOn"));
    }

    private Fact<LocalDate> onMarket() {
        Fact<LocalDate> declared = model.declared().placedOnMarketOn();
        return declared.isKnown()
                ? declared
                : model.known().map(ModelMatch::releasedOn).orElse(declared).settledBy(model.field("placedOnMarketOn"));
    }

    /** The evidence stands; for another's model, what is not declared is not held. */
    public Fact<Boolean> shown(Function<ModelDeclaration.Evidences, Evidence> piece, String name) {
        String field = model.field("evidence." + name);
        Fact<Boolean> shown = Proof.valid(
                piece.apply(model.declared().evidence()), model.context().asOf(), field);
        boolean others = new GeneralPurpose(model).ours().holds(ours -> !ours);
        return others ? Claim.of(shown, field) : shown;
    }

    /** The evidence stands; what is not declared is not held, whoever owes it. */
    public Fact<Boolean> held(Function<ModelDeclaration.Evidences, Evidence> piece, String name) {
        return Claim.of(shown(piece, name), model.field("evidence." + name));
    }

    /** The provider of the model is established in a third country (54(1)). */
    public Fact<Boolean> fromThirdCountry() {
        boolean ours = new GeneralPurpose(model).ours().holds(yes -> yes);
        return ours ? Kleene.not(model.organisation().inUnion(model.context())) : developerOutside();
    }

    private Fact<Boolean> developerOutside() {
        return model.known()
                .map(match -> match.entry().developer().country())
                .orElse(Fact.missing(""))
                .flatMap(this::outside)
                .settledBy(model.field("evidence.representative"));
    }

    private Fact<Boolean> outside(Set<Country> countries) {
        return Kleene.all(
                List.copyOf(countries),
                country -> model.context()
                        .catalogue()
                        .countries()
                        .standing(country)
                        .is(standing -> standing != Standing.EU));
    }

    /** The public summary of training content is known to be published. */
    public Fact<Boolean> summaryPublished() {
        return model.known()
                .map(match -> yes(match.entry().trainingSummary().published()))
                .orElse(Kleene.FALSE);
    }

    /** The catalogue knows its developer to have signed the code of practice, as a whole. */
    public Fact<Boolean> codeSigned() {
        return model.known()
                .map(match -> yes(match.entry().codeOfPractice().status().is(Signature.SIGNED)))
                .orElse(Kleene.FALSE);
    }

    /** Only a change of the model, by the indicative test of guidance, would make the organisation its provider. */
    public Fact<Boolean> byGuidanceAlone() {
        GeneralPurpose general = new GeneralPurpose(model);
        return Kleene.and(general.modified(), Kleene.not(general.placed()));
    }

    private static Fact<Boolean> yes(Fact<Boolean> fact) {
        return fact.holds(truth -> truth) ? fact : new Known<>(false, fact.from());
    }
}
