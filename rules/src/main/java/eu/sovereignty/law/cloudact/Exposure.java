package eu.sovereignty.law.cloudact;

import static eu.sovereignty.fact.Kleene.and;
import static eu.sovereignty.fact.Kleene.not;
import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.AccessLevel;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Flow;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.law.Rule;
import java.util.List;

/**
 * Exposure to the law of third countries: what an authority there could lawfully compel. Never a transfer, never an
 * infringement, and never a statement that access took place.
 */
final class Exposure {

    private Exposure() {}

    static List<Rule<?>> rules() {
        return List.of(access(), continuity(), location(), sensitiveData(), unknownLinks());
    }

    /** Technology without reach to data is a dependency and no exposure. */
    private static Rule<Hosting> access() {
        return rule("cloudact-access-exposure", Dossier::hostings)
                .unless("none-identified", hosting -> not(hosting.access().exposed()))
                .noticeIf("exposed", hosting -> hosting.access().exposed());
    }

    /** A component that the service can do without is no dependency. */
    private static Rule<Hosting> continuity() {
        return rule("cloudact-continuity-exposure", Dossier::hostings)
                .unless(
                        "independent",
                        hosting -> not(hosting.exposure().continuity().dependent()))
                .noticeIf(
                        "dependent", hosting -> hosting.exposure().continuity().dependent());
    }

    private static Rule<Hosting> location() {
        return rule("cloudact-location-exposure", Dossier::hostings)
                .unless("inside", hosting -> not(beyond(hosting, 0)))
                .noticeIf("adequate-or-safeguarded", hosting -> and(beyond(hosting, 0), not(beyond(hosting, 2))))
                .reviewIf("without-tool", hosting -> beyond(hosting, 2));
    }

    private static Fact<Boolean> beyond(Hosting hosting, int level) {
        return hosting.exposure().location().above(level);
    }

    /** Technology without reach to data is as much as data that must be kept from others allows, unless a policy allows more. */
    private static Rule<Flow> sensitiveData() {
        return rule("cloudact-sensitive-data-exposure", Dossier::flows)
                .when("sensitive", Flow::confidential)
                .unless("within-limit", flow -> not(flow.hosting().access().above(AccessLevel.A1)))
                .weighs("particular", flow -> flow.dataset().particularSensitivity());
    }

    private static Rule<Hosting> unknownLinks() {
        return rule("cloudact-unknown-links", Dossier::hostings)
                .unless(
                        "established",
                        hosting -> and(
                                hosting.access().established(),
                                hosting.exposure().continuity().established(),
                                hosting.exposure().location().established()));
    }
}
