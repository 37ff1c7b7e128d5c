package eu.sovereignty.law.france;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.dossier.Processing;
import eu.sovereignty.dossier.PublicBody;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.OrganisationKind;
import java.util.List;

/** What is not law: applied only when its overlay is asked for, never more than a notice, and never in place of a rule in force. */
final class Proposals {

    private Proposals() {}

    static List<Rule<?>> rules() {
        return List.of(nis2(), productLiability(), digitalOmnibus(), cloudAndAi());
    }

    private static Rule<PublicBody> nis2() {
        return rule("france-proposal-nis2", Dossier::publicBodies)
                .when("french-body", body -> body.organisation().french())
                .noticeIf("not-transposed", body -> body.organisation().french());
    }

    private static Rule<AiSystem> productLiability() {
        return rule("france-proposal-product-liability", Dossier::systems)
                .when("supplier", Proposals::isSupplier)
                .whenSince(
                        "placed-since",
                        "product-liability",
                        system -> system.declared().placedOnMarketOn())
                .noticeIf(
                        "not-transposed",
                        system -> Kleene.and(
                                isSupplier(system),
                                system.declared().placedOnMarketOn().map(day -> true)));
    }

    private static Fact<Boolean> isSupplier(AiSystem system) {
        return system.organisation().declared().kind().is(OrganisationKind.PRIVATE_SUPPLIER);
    }

    private static Rule<Processing> digitalOmnibus() {
        return rule("france-proposal-digital-omnibus", Dossier::processings)
                .when("personal-data", Processing::personal)
                .noticeIf("proposed", Processing::personal);
    }

    private static Rule<Hosting> cloudAndAi() {
        return rule("france-proposal-cloud-and-ai", Dossier::hostings)
                .when("public-body", hosting -> hosting.organisation().publicBody())
                .when("commercial-cloud", Hosting::commercialCloud)
                .noticeIf(
                        "proposed",
                        hosting -> Kleene.and(hosting.organisation().publicBody(), hosting.commercialCloud()));
    }
}
