package eu.sovereignty.law.dataact;

import eu.sovereignty.dossier.DataActChapterVI;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.EuropeanControl;
import eu.sovereignty.dossier.GovernmentalAccess;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import java.util.List;
import java.util.function.Function;

/** Article 32: what every provider, of whatever country, does against foreign access to non-personal data. */
final class ForeignAccess {

    private ForeignAccess() {}

    static List<Rule<?>> rules() {
        return List.of(
                measures(),
                lesser("dataact-foreign-order-procedure", "procedure", GovernmentalAccess::procedure),
                lesser("dataact-minimum-disclosure", "minimum", GovernmentalAccess::minimum),
                duty("dataact-customer-notified", "notified", GovernmentalAccess::customerNotified));
    }

    /** A customer whose provider nobody outside controls is only told. */
    private static Rule<Hosting> measures() {
        return duty("dataact-access-measures", "measures", GovernmentalAccess::measures)
                .noticeIf(
                        "controlled-in-the-area",
                        hosting -> Kleene.and(
                                customerLacks(hosting, GovernmentalAccess::measures),
                                Kleene.not(new EuropeanControl(hosting).controlledFromOutside())));
    }

    private static Rule<Hosting> lesser(String id, String clause, Function<GovernmentalAccess, Fact<Boolean>> measure) {
        return duty(id, clause, measure).noticeIf("customer-only", hosting -> customerLacks(hosting, measure));
    }

    private static Rule<Hosting> duty(String id, String clause, Function<GovernmentalAccess, Fact<Boolean>> measure) {
        return Rule.rule(id, Dossier::hostings)
                .when("service", hosting -> new DataActChapterVI(hosting).serviceInUnion())
                .when("non-personal-data", hosting -> new GovernmentalAccess(hosting).nonPersonalData())
                .unless(clause, hosting -> measure.apply(new GovernmentalAccess(hosting)))
                .owedBy(ChapterVI::party);
    }

    private static Fact<Boolean> customerLacks(Hosting hosting, Function<GovernmentalAccess, Fact<Boolean>> measure) {
        GovernmentalAccess access = new GovernmentalAccess(hosting);
        return Kleene.and(
                new DataActChapterVI(hosting).serviceInUnion(),
                access.nonPersonalData(),
                ChapterVI.isCustomer(hosting),
                Kleene.not(measure.apply(access)));
    }
}
