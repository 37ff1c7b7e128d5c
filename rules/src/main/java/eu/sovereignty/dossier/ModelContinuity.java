package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.ModelDeclaration;
import java.time.LocalDate;

/** Whether a model can be used, or taken along, for as long as its system needs it (law notes B3, CONT-5 to CONT-7). */
public record ModelContinuity(ModelUse use) {

    private static final int MONTHS_AHEAD = 6;

    /** An end of life is announced; what nobody announces is not judged. */
    public Fact<Boolean> endAnnounced() {
        return Claim.of(model().endOfLifeOn().map(day -> true), field("endOfLifeOn"));
    }

    /** The end is half a year away or more, and after the contract of its hosting, where that has an end. */
    public Fact<Boolean> lasts() {
        LocalDate soon = use.system().context().asOf().plusMonths(MONTHS_AHEAD);
        Fact<Boolean> later = model().endOfLifeOn().is(day -> !day.isBefore(soon));
        return Kleene.and(later, afterContract());
    }

    private Fact<Boolean> afterContract() {
        return use.model()
                .servedBy()
                .map(hosting -> hosting.declared().contract().endsOn())
                .filter(Fact::isKnown)
                .map(end -> end.flatMap(day -> model().endOfLifeOn().is(last -> last.isAfter(day))))
                .orElse(Kleene.TRUE);
    }

    /** It was fine-tuned for the organisation. */
    public Fact<Boolean> fineTuned() {
        return Claim.of(model().fineTuned(), field("fineTuned"));
    }

    /** The fine-tuned weights or adapters can be taken along. */
    public Fact<Boolean> exportable() {
        return model().weights().exportable();
    }

    /** The code calls it through an SDK that only its provider serves. */
    public Fact<Boolean> boundToProvider() {
        return Claim.of(model().providerSdk(), field("providerSdk"));
    }

    private ModelDeclaration model() {
        return use.model().declared();
    }

    private String field(String name) {
        return "models[" + model().id() + "]." + name;
    }
}
