package eu.sovereignty.law.dataact;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.ContractTerms;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Article 13: terms on data that one enterprise imposes on another. Whether a declared clause is such a term, and whether a
 * public body is an enterprise, a person says: so nothing fails, and a public body is only told.
 */
final class UnfairTerms {

    private UnfairTerms() {}

    /** Rules of the article, each with the tags of the clauses that it is about. */
    private static Map<String, List<String>> tags() {
        Map<String, List<String>> tags = new LinkedHashMap<>();
        tags.put("dataact-unfair-liability", List.of("no-liability-for-intent"));
        tags.put("dataact-unfair-remedies-excluded", List.of("no-remedy-for-non-performance"));
        tags.put("dataact-unfair-interpretation", List.of("sole-interpretation"));
        tags.put("dataact-unfair-remedies-limited", List.of("limited-remedies"));
        tags.put("dataact-unfair-use-of-data", List.of("training-on-customer-data", "detrimental-use-of-data"));
        tags.put("dataact-unfair-own-data-barred", List.of("own-data-use-barred"));
        tags.put("dataact-unfair-no-termination", List.of("no-termination-right"));
        tags.put("dataact-unfair-no-copy", List.of("no-copy-of-data"));
        tags.put("dataact-unfair-short-notice", List.of("short-notice-termination"));
        tags.put("dataact-unfair-unilateral-change", List.of("unilateral-change"));
        return tags;
    }

    static List<Rule<?>> rules() {
        List<Rule<?>> rules = new ArrayList<>();
        List<String> all = new ArrayList<>();
        tags().forEach((id, tags) -> {
            rules.add(term(id, tags));
            all.addAll(tags);
        });
        rules.add(legacy(List.copyOf(all)));
        return List.copyOf(rules);
    }

    private static Rule<Contract> term(String id, List<String> tags) {
        return imposed(rule(id, Dossier::contracts)
                        .when("new-contract", contract -> of(contract).signedAfterDataAct())
                        .when("clause", contract -> of(contract).hasClause(tags)))
                .noticeIf("public-body", contract -> told(contract, of(contract).signedAfterDataAct(), tags));
    }

    private static Rule<Contract> legacy(List<String> tags) {
        return imposed(rule("dataact-unfair-older-contract", Dossier::contracts)
                        .when("clause", contract -> of(contract).hasClause(tags))
                        .when("long-legacy", contract -> of(contract).longLegacy()))
                .noticeIf("public-body", contract -> told(contract, of(contract).longLegacy(), tags));
    }

    private static Rule<Contract> imposed(Rule<Contract> rule) {
        return rule.when("imposed", contract -> of(contract).imposed())
                .unless("negotiated", contract -> of(contract).negotiated())
                .reviewIf("for-a-person", contract -> Kleene.TRUE);
    }

    private static Fact<Boolean> told(Contract contract, Fact<Boolean> covered, List<String> tags) {
        return Kleene.and(
                covered,
                of(contract).hasClause(tags),
                of(contract).imposed(),
                contract.hosting().organisation().publicBody());
    }

    private static ContractTerms of(Contract contract) {
        return new ContractTerms(contract);
    }
}
