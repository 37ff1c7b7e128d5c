package eu.sovereignty.law.france;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Flow;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Rule;
import java.util.List;

/**
 * Article 31 of the loi SREN: data of particular sensitivity of the State in the cloud of a private provider.
 *
 * <p>Judged per flow (some data at some hosting), not per hosting: a finding then points at the line that brings the data
 * there, and data whose sensitivity is unknown cannot hide, at the same hosting, data whose sensitivity is declared.
 */
final class StateCloud {

    private StateCloud() {}

    static List<Rule<?>> rules() {
        return List.of(qualifiedCloud());
    }

    private static Rule<Flow> qualifiedCloud() {
        return boundBodyInCommercialCloud("france-sren-31-qualified-cloud")
                .when("protected-data", flow -> flow.dataset().protectedBySren31())
                .when("harmful-breach", flow -> flow.dataset().harmfulBreach())
                .unless("qualified", flow -> flow.hosting().secNumCloud().qualified())
                .reviewIf("derogation", StateCloud::derogationInvoked)
                .reviewBefore("sren-31-referential");
    }

    private static Rule<Flow> boundBodyInCommercialCloud(String id) {
        return rule(id, Dossier::flows)
                .when("bound-body", flow -> flow.hosting().organisation().boundBySren31())
                .when("commercial-cloud", flow -> flow.hosting().commercialCloud())
                .owedByAlways(DutyHolder.BOUND_BODY);
    }

    /** A derogation counts when it is invoked; whether it holds is for a person. */
    private static Fact<Boolean> derogationInvoked(Flow flow) {
        return new Known<>(flow.hosting().declared().derogation().declared(), List.of());
    }
}
