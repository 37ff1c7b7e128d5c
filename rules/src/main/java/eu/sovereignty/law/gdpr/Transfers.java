package eu.sovereignty.law.gdpr;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Flow;
import eu.sovereignty.dossier.Transfer;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.law.Rule;
import java.util.List;
import java.util.function.Function;

/**
 * Articles 44 to 46: whether personal data may go to a third country. The rules bind whoever exports, controller or
 * processor (article 44), so no role is asked for.
 */
final class Transfers {

    private Transfers() {}

    static List<Rule<?>> rules() {
        return List.of(places(), ground(), assessment(), clearText());
    }

    private static Rule<Flow> places() {
        return rule("gdpr-transfer-places", Dossier::flows)
                .when("personal-data", Flow::personal)
                .unless("places", Flow::placesDeclared);
    }

    /** Whether a derogation that is relied on holds is not judged: a person must. */
    private static Rule<Transfer> ground() {
        return leftToAPerson(toThirdCountry("gdpr-transfer-ground")
                .unless(
                        "adequate",
                        ifThirdCountry(transfer -> transfer.adequacy().covers()))
                .unless(
                        "safeguarded",
                        ifThirdCountry(transfer -> transfer.safeguards().inPlace()))
                .reviewIf("derogated", Transfer::reliesOnDerogation));
    }

    private static Rule<Transfer> assessment() {
        return leftToAPerson(toThirdCountry("gdpr-transfer-assessment")
                        .when("contractual", transfer -> transfer.safeguards().contractual())
                        .unless(
                                "adequate",
                                ifThirdCountry(transfer -> transfer.adequacy().covers()))
                        .unless(
                                "assessed",
                                ifThirdCountry(transfer -> transfer.safeguards().assessed())))
                .weighs("sensitive", Transfer::sensitive);
    }

    private static Rule<Transfer> clearText() {
        return toThirdCountry("gdpr-transfer-clear-text")
                .when("contractual", transfer -> transfer.safeguards().contractual())
                .when("clear-text", transfer -> transfer.flow().clearText())
                .unless(
                        "adequate",
                        ifThirdCountry(transfer -> transfer.adequacy().covers()));
    }

    /** Personal data that reaches a third country. */
    static Rule<Transfer> toThirdCountry(String id) {
        return rule(id, Dossier::transfers)
                .when("personal-data", Transfer::personal)
                .when("third-country", Transfer::thirdCountry);
    }

    /** Whether it is a transfer, and whether the GDPR governs it, are then for a person to say. */
    static Rule<Transfer> leftToAPerson(Rule<Transfer> rule) {
        return rule.reviewIf("own-operation", Transfer::ownOperation)
                .reviewIf("law-enforcement", Transfer::lawEnforcement);
    }

    /** While only a person can say what the country is, an open ground is not what is missing. */
    static Function<Transfer, Fact<Boolean>> ifThirdCountry(Function<Transfer, Fact<Boolean>> ground) {
        return transfer -> {
            Fact<Boolean> third = transfer.thirdCountry();
            Fact<Boolean> holds = ground.apply(transfer);
            return third.isKnown() || holds.isKnown() ? holds : new Unknown<>(third.missing());
        };
    }
}
