package eu.sovereignty.law.dataact;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.DataActChapterVI;
import eu.sovereignty.dossier.DataActParty;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.DataActRole;
import java.util.Set;

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

    private static Fact<Set<DutyHolder>> party(Hosting hosting) {
        return DataActParty.of(hosting)
                .map(role ->
                        Set.of(role == DataActRole.PROVIDER ? DutyHolder.CLOUD_PROVIDER : DutyHolder.CLOUD_CUSTOMER));
    }
}
