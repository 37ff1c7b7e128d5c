package eu.sovereignty.law.gdpr;

import static eu.sovereignty.law.gdpr.Subjects.ofContract;

import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.HostingDeclaration.Evidences;
import eu.sovereignty.manifest.HostingDeclaration.Subprocessor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Article 28: what the contract with a processor holds, whom he calls on, and what he does for himself. */
final class Processors {

    private static final Set<String> POINTS = Set.of("a", "b", "c", "d", "e", "f", "g", "h");

    private Processors() {}

    static List<Rule<?>> rules() {
        return List.of(contractItems(), chain(), reuse(), consumerService());
    }

    /** A contract that is not shown is the matter of another rule. */
    private static Rule<Contract> contractItems() {
        return ofContract("gdpr-processor-contract-content")
                .when("contract", contract -> contract.processorContract().or(Kleene.FALSE))
                .unless("items", contract -> contract.declared().article28().is(points -> points.containsAll(POINTS)))
                .unless("standard-clauses", Contract::standardClausesForProcessors);
    }

    private static Rule<Contract> chain() {
        return ofContract("gdpr-subprocessor-chain").unless("identified", contract -> identified(contract.hosting()));
    }

    private static Fact<Boolean> identified(Hosting hosting) {
        return hosting.declared().subprocessors().flatMap(all -> {
            List<Fact<Boolean>> parts = new ArrayList<>();
            for (int index = 0; index < all.size(); index++) {
                String field = hosting.field("subprocessors[" + index + "]");
                parts.add(identified(all.get(index), field));
            }
            return Kleene.and(parts);
        });
    }

    private static Fact<Boolean> identified(Subprocessor subprocessor, String field) {
        Fact<Boolean> named = subprocessor.name().<Boolean>map(name -> true).settledBy(field + ".name");
        Fact<Boolean> placed = subprocessor.countries().holds(countries -> !countries.isEmpty())
                ? subprocessor.countries().map(countries -> true)
                : Fact.missing(field + ".countries");
        return Kleene.and(named, placed);
    }

    /**
     * The provider uses what he receives for himself. What is declared without a written and specific authorisation fails;
     * with all four references, a person weighs them (position of the CNIL on reuse by processors).
     */
    private static Rule<Contract> reuse() {
        return ofContract("gdpr-provider-reuse")
                .when("reuses", Processors::reuses)
                .reviewIf("all-referenced", Processors::allReferenced);
    }

    /** As declared; a clause that rules out training answers for what nobody says. */
    private static Fact<Boolean> reuses(Contract contract) {
        Hosting hosting = contract.hosting();
        Fact<Boolean> ruledOut = Kleene.or(
                hosting.declared().conduct().noTraining(),
                hosting.shows("noTrainingClause", Evidences::noTrainingClause));
        Fact<Boolean> said = hosting.declared().conduct().reusesData();
        return ruledOut.holds(is -> is) ? said.or(Kleene.not(ruledOut)) : said;
    }

    private static Fact<Boolean> allReferenced(Contract contract) {
        Hosting hosting = contract.hosting();
        return Kleene.and(
                hosting.shows("reuseAuthorisation", Evidences::reuseAuthorisation),
                contract.established("compatibilityTest", Evidences::compatibilityTest),
                contract.established("reuseNotice", Evidences::reuseNotice),
                contract.established("providerBasis", Evidences::providerBasis));
    }

    /** A public service receives what is not to be published. Silence on either says nothing. */
    private static Rule<Contract> consumerService() {
        return Rule.<Contract>rule("gdpr-consumer-service", dossier -> dossier.contracts())
                .when(
                        "consumer-service",
                        contract -> contract.hosting()
                                .declared()
                                .conduct()
                                .consumerService()
                                .or(Kleene.FALSE))
                .when("not-publishable", Processors::receivesUnpublishable)
                .unless("contract", Contract::processorContract);
    }

    private static Fact<Boolean> receivesUnpublishable(Contract contract) {
        return Kleene.any(
                contract.flows(), flow -> Kleene.not(flow.dataset().declared().publishable()));
    }
}
