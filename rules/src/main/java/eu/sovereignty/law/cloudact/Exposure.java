package eu.sovereignty.law.cloudact;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import java.util.List;

/**
 * Exposure to the law of third countries: what an authority there could lawfully compel. Never a transfer, never an
 * infringement, and never a statement that access took place.
 */
final class Exposure {

    private Exposure() {}

    static List<Rule<?>> rules() {
        return List.of(access());
    }

    /** Technology without reach to data is a dependency and no exposure. */
    private static Rule<Hosting> access() {
        return rule("cloudact-access-exposure", Dossier::hostings)
                .unless(
                        "none-identified",
                        hosting -> Kleene.not(hosting.access().exposed()))
                .noticeIf("exposed", hosting -> hosting.access().exposed());
    }
}
