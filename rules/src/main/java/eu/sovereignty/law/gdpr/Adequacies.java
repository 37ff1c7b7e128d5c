package eu.sovereignty.law.gdpr;

import static eu.sovereignty.fact.Kleene.and;
import static eu.sovereignty.law.gdpr.Transfers.ifThirdCountry;
import static eu.sovereignty.law.gdpr.Transfers.leftToAPerson;
import static eu.sovereignty.law.gdpr.Transfers.toThirdCountry;

import eu.sovereignty.dossier.Transfer;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import java.util.List;

/** Article 45: what an adequacy decision covers, and until when. */
final class Adequacies {

    /** A prudential choice: what is left then is the time to change a provider or to sign clauses. */
    private static final int SOON_IN_DAYS = 180;

    private Adequacies() {}

    static List<Rule<?>> rules() {
        return List.of(scope(), expired(), endsSoon());
    }

    private static Rule<Transfer> scope() {
        return toThirdCountry("gdpr-adequacy-scope")
                .when("claimed", transfer -> transfer.adequacy().claimed())
                .when("decision", transfer -> transfer.adequacy().decided())
                .unless("in-scope", transfer -> transfer.adequacy().covers())
                .unless("safeguarded", transfer -> transfer.safeguards().inPlace())
                .reviewIf("own-operation", Transfer::ownOperation)
                .reviewIf(
                        "law-enforcement-decision",
                        transfer -> and(
                                transfer.lawEnforcement(), transfer.adequacy().lawEnforcementCounterpart()));
    }

    private static Rule<Transfer> expired() {
        return leftToAPerson(toThirdCountry("gdpr-adequacy-expired")
                .when("expired", transfer -> transfer.adequacy().ended())
                .unless("adequate", transfer -> transfer.adequacy().covers())
                .unless(
                        "safeguarded",
                        ifThirdCountry(transfer -> transfer.safeguards().inPlace()))
                .reviewIf("derogated", Transfer::reliesOnDerogation));
    }

    /** A safeguard that is not shown to be in place does not take over. */
    private static Rule<Transfer> endsSoon() {
        return toThirdCountry("gdpr-adequacy-ends-soon")
                .when("ends-soon", transfer -> transfer.adequacy().endsWithin(SOON_IN_DAYS))
                .unless(
                        "safeguarded",
                        transfer -> transfer.safeguards().inPlace().or(Kleene.FALSE));
    }
}
