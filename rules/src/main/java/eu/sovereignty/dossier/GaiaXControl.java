package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.Evidence;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Criteria of European control of Gaia-X (level 3) as far as declared facts meet them, and a label that is shown, with its
 * issuer and its end. Nobody verifies the signature of the label here. Source: law notes B2.3.
 */
record GaiaXControl(Hosting hosting) {

    Map<String, Object> shown() {
        EuropeanControl control = new EuropeanControl(hosting);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("label", Shown.of(label(), is -> is ? "declared-not-verified-here" : "none"));
        shown.put("P5.1.2", met(control.dataInside()));
        shown.put("P5.1.3", met(new GovernmentalAccess(hosting).procedure()));
        shown.put(
                "P5.1.4",
                met(Kleene.or(control.seatInside(), hosting.secNumCloud().qualified())));
        shown.put("P5.1.5", met(Kleene.not(control.ownersOutside())));
        shown.put(
                "P5.1.7",
                met(hosting.context()
                        .manifest()
                        .continuity()
                        .alternatives()
                        .is(alternatives -> !alternatives.isEmpty())));
        return shown;
    }

    /** A label counts with an issuer and an end that is not past. */
    private Fact<Boolean> label() {
        Evidence label = hosting.declared().evidence().gaiaXLabel();
        String field = hosting.field("evidence.gaiaXLabel");
        Fact<Boolean> valid = Proof.valid(label, hosting.context().asOf(), field);
        return valid.holds(is -> is)
                ? Kleene.and(
                        valid,
                        label.by().settledBy(field + ".by").map(issuer -> true),
                        label.validUntil().settledBy(field + ".validUntil").map(end -> true))
                : valid;
    }

    private static Object met(Fact<Boolean> fact) {
        return Shown.of(fact, is -> is ? "met" : "not-met");
    }
}
