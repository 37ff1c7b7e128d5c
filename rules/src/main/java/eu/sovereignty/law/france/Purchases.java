package eu.sovereignty.law.france;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Claimed;
import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.dossier.NamedProvider;
import eu.sovereignty.dossier.Organisation;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Rule;
import java.util.List;
import java.util.Set;

/** What a public buyer asks of a cloud or AI contract, and clauses that are worth a look. Clauses are known by their tags. */
final class Purchases {

    private static final Set<String> ENVIRONMENT = Set.of("environmental-condition", "environmental-criterion");
    private static final Set<String> RIGHTS = Set.of("ai-rights", "reversibility");

    private Purchases() {}

    static List<Rule<?>> rules() {
        return List.of(
                sovereignty(), environment(), location(), rights(), exclusiveReuse(), credits(), evidenceOrders());
    }

    private static Rule<Contract> sovereignty() {
        return rule("france-purchase-sovereignty", Dossier::contracts)
                .when("state-buyer", contract -> of(contract).stateService())
                .when("commercial-cloud", contract -> contract.hosting().commercialCloud())
                .whenSince("signed-since", "circular-2026-02-05", Claimed::purchasedOn)
                .unless("recorded", Claimed::purchaseAnalysis)
                .noticeIf("not-recorded", Purchases::notRecorded);
    }

    private static Fact<Boolean> notRecorded(Contract contract) {
        return Kleene.and(
                of(contract).stateService(),
                contract.hosting().commercialCloud(),
                Claimed.purchasedOn(contract).map(day -> true),
                Kleene.not(Claimed.purchaseAnalysis(contract)));
    }

    private static Rule<Contract> environment() {
        return rule("france-purchase-environment", Dossier::contracts)
                .when("public-buyer", contract -> of(contract).frenchPublicBody())
                .when("commercial-cloud", contract -> contract.hosting().commercialCloud())
                .whenSince("signed-since", "ccp-environment", Claimed::purchasedOn)
                .whenSince(
                        "launched-since",
                        "ccp-environment",
                        contract -> contract.declared().consultationOn())
                .unless(
                        "environment",
                        contract -> contract.declared().clauses().is(tags -> tags.containsAll(ENVIRONMENT)))
                .owedByAlways(DutyHolder.BUYER);
    }

    private static Rule<Contract> location() {
        return rule("france-purchase-location", Dossier::contracts)
                .when("public-buyer", contract -> of(contract).frenchPublicBody())
                .when("location-clause", contract -> Claimed.clause(contract, "eu-location"))
                .unless("justified", Claimed::purchaseAnalysis)
                .reviewIf("case-by-case", contract -> Kleene.TRUE)
                .owedByAlways(DutyHolder.BUYER);
    }

    /** Nothing obliges a contract to say it: where it is silent, the general terms decide. */
    private static Rule<Contract> rights() {
        return rule("france-purchase-rights", Dossier::contracts)
                .when("refers-to-terms", contract -> Claimed.clause(contract, "ccag-tic"))
                .unless("rights", contract -> contract.declared().clauses().is(tags -> tags.containsAll(RIGHTS)))
                .reviewIf("default-terms", contract -> Kleene.TRUE)
                .owedByAlways(DutyHolder.BUYER);
    }

    private static Rule<Contract> exclusiveReuse() {
        return rule("france-exclusive-reuse", Dossier::contracts)
                .when("public-body", contract -> of(contract).publicBody())
                .when("exclusive-right", contract -> Claimed.clause(contract, "exclusive-reuse"))
                .reviewIf("exception-claimed", contract -> Claimed.clause(contract, "exclusive-reuse-exception"))
                .reviewBefore("dga-older-arrangements")
                .owedByAlways(DutyHolder.BUYER);
    }

    private static Rule<Contract> credits() {
        return rule("france-cloud-credits", Dossier::contracts)
                .when("french-body", contract -> of(contract).french())
                .when("credits", contract -> Claimed.clause(contract, "cloud-credits"))
                .noticeIf("limits", contract -> Claimed.clause(contract, "cloud-credits"))
                .owedByAlways(DutyHolder.CLOUD_CUSTOMER);
    }

    private static Rule<Hosting> evidenceOrders() {
        return rule("france-e-evidence-representative", Dossier::hostings)
                .when("commercial-cloud", Hosting::commercialCloud)
                .when("seat-outside", hosting -> Kleene.not(new NamedProvider(hosting).seatInUnion()))
                .noticeIf(
                        "representative",
                        hosting -> Kleene.and(
                                hosting.commercialCloud(), Kleene.not(new NamedProvider(hosting).seatInUnion())))
                .owedByAlways(DutyHolder.CLOUD_CUSTOMER);
    }

    private static Organisation of(Contract contract) {
        return contract.hosting().organisation();
    }
}
