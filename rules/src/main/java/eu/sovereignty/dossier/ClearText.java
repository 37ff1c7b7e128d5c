package eu.sovereignty.dossier;

import static eu.sovereignty.fact.Kleene.not;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.manifest.DatasetDeclaration;
import eu.sovereignty.manifest.KeyCustody;
import eu.sovereignty.manifest.ServedAs;
import java.util.List;
import java.util.Optional;

/**
 * Whether the host has data in clear text: what the flow declares, or else the hosting, or else what follows from the way
 * it is used. A model that the host runs reads its input in the clear (EDPB Recommendations 01/2020, use case 6); data
 * encrypted before it leaves, with keys that the host does not hold, is not in the clear. Nothing else is assumed.
 */
record ClearText(Flow flow) {

    private static final String INFERENCE = "inference-reads-clear-text";

    Fact<Boolean> access() {
        Fact<Boolean> declared = declaredForFlow()
                .orElseGet(() -> flow.hosting().declared().encryption().clearTextAccess());
        return declared.isKnown() ? declared : derived().orElse(declared);
    }

    private Optional<Fact<Boolean>> declaredForFlow() {
        return Optional.ofNullable(flow.dataset()
                        .declared()
                        .leaves()
                        .get(flow.hosting().declared().id()))
                .map(DatasetDeclaration.Leaving::clearText)
                .filter(Fact::isKnown);
    }

    /** Empty where nothing follows: then the field to declare is the one to ask for. */
    private Optional<Fact<Boolean>> derived() {
        Fact<Boolean> inference = Kleene.any(flow.models(), ClearText::runByTheHost);
        if (inference.holds(runs -> runs)) {
            return Optional.of(new Known<>(true, Provenance.both(inference.from(), List.of(reason()))));
        }
        Fact<Boolean> readable = Kleene.or(inference, not(encryptedBeforehand()));
        return readable.holds(yes -> !yes) ? Optional.of(readable) : Optional.empty();
    }

    private static Fact<Boolean> runByTheHost(Model model) {
        return model.declared().servedAs().is(as -> as != ServedAs.SELF_HOSTED);
    }

    private Fact<Boolean> encryptedBeforehand() {
        return Kleene.and(
                flow.hosting().declared().encryption().clientSide(),
                flow.hosting().declared().encryption().keys().is(ClearText::outOfReach));
    }

    private static boolean outOfReach(KeyCustody keys) {
        return keys == KeyCustody.CUSTOMER_EEA || keys == KeyCustody.THIRD_EEA;
    }

    private Provenance reason() {
        return new Provenance.Assumed(flow.id() + ".clearText", "true", INFERENCE);
    }
}
