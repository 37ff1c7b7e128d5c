package eu.sovereignty.law.dataact;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.DataActChapterVI;
import eu.sovereignty.dossier.DataActParty;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.DataActRole;
import java.util.Set;
import java.util.function.Function;

/** What every rule of chapter VI begins with: its gate, and whom the duty binds (law notes, A2.0). */
final class ChapterVI {

    private ChapterVI() {}

    /** A duty on the contract of a service that the chapter governs. */
    static Rule<Contract> contractRule(String id) {
        return rule(id, Dossier::contracts)
                .when("chapter-vi", contract -> new DataActChapterVI(contract.hosting()).governs())
                .owedBy(contract -> party(contract.hosting()));
    }

    /** A duty on a service that the chapter governs. */
    static Rule<Hosting> hostingRule(String id) {
        return rule(id, Dossier::hostings)
                .when("chapter-vi", hosting -> new DataActChapterVI(hosting).governs())
                .owedBy(ChapterVI::party);
    }

    /** A term that the provider owes. */
    static Rule<Contract> term(String id, String clause, Function<Contract, Fact<Boolean>> promise) {
        return contractRule(id).unless(clause, promise);
    }

    /** A lesser term that the provider owes: a customer who lacks it is told so, and nothing more. */
    static Rule<Contract> lesserTerm(String id, String clause, Function<Contract, Fact<Boolean>> promise) {
        return term(id, clause, promise)
                .noticeIf(
                        "customer-only",
                        contract -> Kleene.and(
                                new DataActChapterVI(contract.hosting()).governs(),
                                isCustomer(contract.hosting()),
                                Kleene.not(promise.apply(contract))));
    }

    /** Whether the organisation is the customer of the service. */
    static Fact<Boolean> isCustomer(Hosting hosting) {
        return DataActParty.of(hosting).is(DataActRole.CUSTOMER);
    }

    static Fact<Set<DutyHolder>> party(Hosting hosting) {
        return DataActParty.of(hosting)
                .map(role ->
                        Set.of(role == DataActRole.PROVIDER ? DutyHolder.CLOUD_PROVIDER : DutyHolder.CLOUD_CUSTOMER));
    }
}
