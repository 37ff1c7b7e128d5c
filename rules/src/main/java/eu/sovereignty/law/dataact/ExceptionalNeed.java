package eu.sovereignty.law.dataact;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Dataset;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.RequestedData;
import eu.sovereignty.dossier.SmartContract;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Rule;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Chapter V, data that a public body asks of an enterprise; and articles 33 and 36, data spaces and smart contracts. */
final class ExceptionalNeed {

    private ExceptionalNeed() {}

    static List<Rule<?>> rules() {
        return List.of(
                emergency(),
                otherNeed(),
                request(),
                timeToAnswer(),
                openData(),
                purpose(),
                compensation(),
                dataSpace(),
                smartContract());
    }

    private static Rule<Dataset> emergency() {
        return requested("dataact-b2g-emergency")
                .when("emergency", dataset -> of(dataset).emergency())
                .unless("no-alternative", dataset -> of(dataset).noTimelyAlternative())
                .noticeIf(
                        "alternative",
                        lacking(data -> Kleene.and(data.emergency(), Kleene.not(data.noTimelyAlternative()))));
    }

    private static Rule<Dataset> otherNeed() {
        return requested("dataact-b2g-other-need")
                .when("no-emergency", dataset -> Kleene.not(of(dataset).emergency()))
                .unless("grounded", dataset -> of(dataset).otherNeedGrounded());
    }

    private static Rule<Dataset> request() {
        return requested("dataact-b2g-request")
                .unless("in-writing", dataset -> of(dataset).requested());
    }

    private static Rule<Dataset> timeToAnswer() {
        return requested("dataact-b2g-time-to-answer")
                .unless("time-left", dataset -> of(dataset).timeToAnswer())
                .noticeIf("too-short", lacking(data -> Kleene.not(data.timeToAnswer())));
    }

    private static Rule<Dataset> openData() {
        return requested("dataact-b2g-open-data")
                .when("open-data", dataset -> of(dataset).openData());
    }

    /** That another purpose is incompatible with that of the request is a judgement. */
    private static Rule<Dataset> purpose() {
        return requested("dataact-b2g-purpose")
                .when("other-purpose", dataset -> of(dataset).trainedForOtherPurpose())
                .unless("statistics-or-research", dataset -> of(dataset).statisticsOrResearch())
                .reviewIf("for-a-person", dataset -> Kleene.TRUE);
    }

    private static Rule<Dataset> compensation() {
        return requested("dataact-b2g-compensation")
                .when("no-emergency", dataset -> Kleene.not(of(dataset).emergency()))
                .unless("compensated", dataset -> of(dataset).compensated())
                .noticeIf(
                        "uncompensated",
                        lacking(data -> Kleene.and(Kleene.not(data.emergency()), Kleene.not(data.compensated()))));
    }

    private static Rule<Dataset> dataSpace() {
        return rule("dataact-data-space", Dossier::datasets)
                .when("in-data-space", dataset -> of(dataset).inDataSpace())
                .unless("described", dataset -> of(dataset).described())
                .owedByAlways(DutyHolder.DATA_SPACE_PARTICIPANT);
    }

    private static Rule<AiSystem> smartContract() {
        return rule("dataact-smart-contract", Dossier::systems)
                .when("smart-contract", system -> new SmartContract(system).used())
                .unless("declared", system -> new SmartContract(system).conformityDeclared())
                .owedBy(ExceptionalNeed::vendor);
    }

    private static Fact<Set<DutyHolder>> vendor(AiSystem system) {
        boolean other = new SmartContract(system).suppliedByOther();
        return new Known<>(other ? Set.of() : Set.of(DutyHolder.SMART_CONTRACT_VENDOR), List.of());
    }

    private static Rule<Dataset> requested(String id) {
        return rule(id, Dossier::datasets)
                .when("requested", dataset -> of(dataset).obtained())
                .owedBy(ExceptionalNeed::body);
    }

    /** Who works on the data for the body that asked for it owes it nothing of this himself. */
    private static Fact<Set<DutyHolder>> body(Dataset dataset) {
        return of(dataset).byPublicBody().map(is -> is ? Set.of(DutyHolder.REQUESTING_BODY) : Set.of());
    }

    private static Function<Dataset, Fact<Boolean>> lacking(Function<RequestedData, Fact<Boolean>> lack) {
        return dataset -> Kleene.and(of(dataset).obtained(), lack.apply(of(dataset)));
    }

    private static RequestedData of(Dataset dataset) {
        return new RequestedData(dataset);
    }
}
