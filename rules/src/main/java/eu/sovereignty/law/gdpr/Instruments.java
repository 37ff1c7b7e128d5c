package eu.sovereignty.law.gdpr;

import static eu.sovereignty.fact.Kleene.and;
import static eu.sovereignty.fact.Kleene.not;
import static eu.sovereignty.law.gdpr.Transfers.leftToAPerson;
import static eu.sovereignty.law.gdpr.Transfers.toThirdCountry;

import eu.sovereignty.dossier.FrameworkListing;
import eu.sovereignty.dossier.Transfer;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import java.util.List;

/** The instruments of a transfer: whether the clauses and the listing that are relied on fit the case. */
final class Instruments {

    private Instruments() {}

    static List<Rule<?>> rules() {
        return List.of(oldClauses(), module(), importer(), listing(), listingAge(), disputed());
    }

    private static Rule<Transfer> oldClauses() {
        return leftToAPerson(onClauses("gdpr-clauses-repealed")
                .when("old", transfer -> transfer.safeguards().onOldClauses())
                .unless("adequate", transfer -> transfer.adequacy().covers()));
    }

    private static Rule<Transfer> module() {
        return leftToAPerson(onClauses("gdpr-clauses-module")
                .when("new", transfer -> not(transfer.safeguards().onOldClauses()))
                .unless("adequate", transfer -> transfer.adequacy().covers())
                .unless(
                        "module",
                        transfer ->
                                transfer.safeguards().moduleFits(transfer.flow().processings())));
    }

    /** The clauses of 2021 are not made for an importer that the regulation binds itself. Silence says nothing of it. */
    private static Rule<Transfer> importer() {
        return onClauses("gdpr-clauses-importer")
                .when("importer", Instruments::importerBound)
                .unless("adequate", transfer -> transfer.adequacy().covers())
                .reviewIf("not-designed", Instruments::importerBound);
    }

    private static Rule<Transfer> listing() {
        return leftToAPerson(onFramework("gdpr-framework-listing")
                .unless("covered", transfer -> covered(transfer.frameworkListing()))
                .unless("safeguarded", transfer -> transfer.safeguards().inPlace()));
    }

    private static Fact<Boolean> covered(FrameworkListing listing) {
        return and(listing.listed(), listing.sameEntity(), listing.coversStaff());
    }

    private static Rule<Transfer> listingAge() {
        return onFramework("gdpr-framework-checked")
                .unless("recent", transfer -> transfer.frameworkListing().checkedThisYear());
    }

    /** A prudential choice: what is disputed may fall, and clauses take time. */
    private static Rule<Transfer> disputed() {
        return toThirdCountry("gdpr-adequacy-disputed")
                .when("disputed", transfer -> transfer.adequacy().disputed())
                .unless("fallback", transfer -> transfer.safeguards().inPlace().or(Kleene.FALSE));
    }

    private static Rule<Transfer> onClauses(String id) {
        return toThirdCountry(id)
                .when("clauses", transfer -> transfer.safeguards().clauses().or(Kleene.FALSE));
    }

    private static Rule<Transfer> onFramework(String id) {
        return toThirdCountry(id)
                .when("framework", transfer -> transfer.frameworkListing().reliedOn());
    }

    private static Fact<Boolean> importerBound(Transfer transfer) {
        return transfer.declared().importerUnderGdpr().or(Kleene.FALSE);
    }
}
