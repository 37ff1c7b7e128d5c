package eu.sovereignty.law.dataact;

import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.SwitchingTerms;
import eu.sovereignty.law.Rule;
import java.util.List;

/** Article 25: the time that a contract may take for a switch. */
final class Switching {

    private Switching() {}

    static List<Rule<?>> rules() {
        return List.of(transition(), notice(), retrieval());
    }

    private static Rule<Contract> transition() {
        return ChapterVI.contractRule("dataact-transition-period")
                .unless("thirty-days", contract -> terms(contract).transitionWithinThirtyDays())
                .unless("justified", contract -> terms(contract).longerTransitionJustified())
                .unless("chosen-by-customer", contract -> terms(contract).transitionChosenByCustomer())
                .reviewIf("depends-on-start", contract -> terms(contract).transitionDependsOnStart());
    }

    private static Rule<Contract> notice() {
        return ChapterVI.contractRule("dataact-notice-period")
                .unless("two-months", contract -> terms(contract).noticeWithinTwoMonths())
                .reviewIf("depends-on-start", contract -> terms(contract).noticeDependsOnStart());
    }

    private static Rule<Contract> retrieval() {
        return ChapterVI.contractRule("dataact-retrieval-period")
                .unless("thirty-days", contract -> terms(contract).retrievalForThirtyDays())
                .reviewIf("depends-on-start", contract -> terms(contract).retrievalDependsOnStart());
    }

    private static SwitchingTerms terms(Contract contract) {
        return new SwitchingTerms(contract);
    }
}
