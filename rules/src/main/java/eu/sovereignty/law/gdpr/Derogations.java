package eu.sovereignty.law.gdpr;

import static eu.sovereignty.law.gdpr.Transfers.leftToAPerson;
import static eu.sovereignty.law.gdpr.Transfers.toThirdCountry;

import eu.sovereignty.dossier.Organisation;
import eu.sovereignty.dossier.Transfer;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.law.Rule;
import java.util.List;

/** Article 49: derogations, read strictly. Each counts only where no other ground carries the transfer. */
final class Derogations {

    private Derogations() {}

    static List<Rule<?>> rules() {
        return List.of(occasional(), strictlyRead(), publicAuthority());
    }

    private static Rule<Transfer> occasional() {
        return leftToAPerson(withoutOtherGround(toThirdCountry("gdpr-derogation-occasional")
                .when("ground", transfer -> transfer.derogation().occasionalByLaw())
                .when("continuous", transfer -> transfer.derogation().continuous())));
    }

    private static Rule<Transfer> strictlyRead() {
        return withoutOtherGround(toThirdCountry("gdpr-derogation-systematic")
                .when("ground", transfer -> transfer.derogation().strictlyRead())
                .when("continuous", transfer -> transfer.derogation().continuous()));
    }

    /** Article 49(3). Whether an activity exercises public powers is a legal qualification. */
    private static Rule<Transfer> publicAuthority() {
        return leftToAPerson(withoutOtherGround(toThirdCountry("gdpr-derogation-public-authority")
                .when(
                        "controller",
                        transfer -> Roles.anyController(transfer.flow().processings(), organisation(transfer)))
                .when("ground", transfer -> transfer.derogation().closedToAuthorities())
                .when("public-authority", transfer -> organisation(transfer).publicAuthority())
                .when("public-powers", Derogations::publicPowers)));
    }

    private static Rule<Transfer> withoutOtherGround(Rule<Transfer> rule) {
        return rule.unless("adequate", transfer -> transfer.adequacy().covers())
                .unless("safeguarded", transfer -> transfer.safeguards().inPlace());
    }

    private static Fact<Boolean> publicPowers(Transfer transfer) {
        Fact<Boolean> said = organisation(transfer).declared().publicPowers();
        return said.isKnown() ? said : new Unknown<>(List.of(Missing.qualification("organisation.publicPowers")));
    }

    private static Organisation organisation(Transfer transfer) {
        return transfer.flow().hosting().organisation();
    }
}
