package eu.sovereignty.law.gdpr;

import static eu.sovereignty.fact.Kleene.and;
import static eu.sovereignty.fact.Kleene.not;
import static eu.sovereignty.fact.Kleene.or;
import static eu.sovereignty.law.gdpr.Subjects.ofContract;
import static eu.sovereignty.law.gdpr.Subjects.ofControllersContract;
import static eu.sovereignty.law.gdpr.Subjects.shown;

import eu.sovereignty.dossier.Contract;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.HostingDeclaration.Evidences;
import eu.sovereignty.manifest.KeyCustody;
import java.util.List;

/**
 * Articles 24, 28(1), 32 and 48: a provider that third-country law can reach. This is a risk to assess and no transfer;
 * whether the French duty of immunity applies beside is for other rules.
 */
final class Exposure {

    private Exposure() {}

    static List<Rule<?>> rules() {
        return List.of(assessment(), operator(), authorityRequests(), keys());
    }

    private static Rule<Contract> assessment() {
        return shown(
                ofControllersContract("gdpr-exposure-assessment").when("exposed", Contract::exposed),
                "assessed",
                contract -> contract.hosting().shows("exposureAssessment", Evidences::exposureAssessment));
    }

    /** Lawful with measures: worth knowing, and for sensitive data without a strong measure for a person to weigh. */
    private static Rule<Contract> operator() {
        return ofControllersContract("gdpr-exposed-operator")
                .when("no-third-country", contract -> not(contract.reachesThirdCountry()))
                .when("exposed", Contract::exposed)
                .noticeIf("ordinary", Exposure::exposedWithOrdinaryData);
    }

    /** What is not known to be exposed is no news. */
    private static Fact<Boolean> exposedWithOrdinaryData(Contract contract) {
        return and(contract.exposed(), not(and(grave(contract), not(strongMeasure(contract)))));
    }

    /** Asked where an authority of a third country can address the provider. */
    private static Rule<Contract> authorityRequests() {
        return shown(
                ofContract("gdpr-authority-requests-clause")
                        .when("reach", contract -> or(contract.reachesThirdCountry(), contract.exposed())),
                "clause",
                contract -> contract.hosting().shows("art48Clause", Evidences::art48Clause));
    }

    private static Rule<Contract> keys() {
        return ofContract("gdpr-key-custody")
                .when("grave", Exposure::grave)
                .when("exposed", Contract::exposed)
                .unless(
                        "other-keys",
                        contract -> not(contract.hosting()
                                .declared()
                                .encryption()
                                .keys()
                                .is(KeyCustody.PROVIDER)));
    }

    private static Fact<Boolean> grave(Contract contract) {
        return or(contract.sensitive(), contract.largeScale());
    }

    /** Keys held in the European Economic Area by another hand, and no clear text at the provider. */
    private static Fact<Boolean> strongMeasure(Contract contract) {
        Fact<Boolean> keys = contract.hosting().declared().encryption().keys().is(Exposure::outOfReach);
        return keys.holds(held -> !held) ? keys : and(keys, not(contract.clearText()));
    }

    private static boolean outOfReach(KeyCustody keys) {
        return keys == KeyCustody.CUSTOMER_EEA || keys == KeyCustody.THIRD_EEA;
    }
}
