package eu.sovereignty.law.coherence;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Dataset;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Evidenced;
import eu.sovereignty.dossier.Evidenced.Fault;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.dossier.NamedProvider;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.Personal;
import java.util.List;

/** What is declared against the catalogue and against the files that it names. A contradiction is for a person. */
final class Declarations {

    private Declarations() {}

    static List<Rule<?>> rules() {
        return List.of(
                dataFlows(), provider(), service(), country(), region(), careData(), qualification(), evidence());
    }

    /** A provider that no catalogue has is allowed; that nothing public is known of it is worth knowing. */
    private static Rule<Hosting> provider() {
        return rule("coherence-provider", Dossier::hostings)
                .when(
                        "named",
                        hosting ->
                                hosting.declared().provider().map(name -> true).or(Kleene.FALSE))
                .when("not-own", hosting -> Kleene.not(hosting.ownOperation()).or(Kleene.TRUE))
                .unless("catalogued", hosting -> new NamedProvider(hosting).catalogued())
                .noticeIf(
                        "nothing-like-it",
                        hosting -> Kleene.and(
                                Kleene.not(new NamedProvider(hosting).catalogued()),
                                Kleene.not(new NamedProvider(hosting).resemblesAnother())))
                .reviewIf("resembles-another", hosting -> new NamedProvider(hosting).resemblesAnother());
    }

    private static Rule<Hosting> service() {
        return rule("coherence-service", Dossier::hostings)
                .when(
                        "named",
                        hosting ->
                                hosting.declared().service().map(name -> true).or(Kleene.FALSE))
                .unless("of-this-provider", hosting -> Kleene.not(new NamedProvider(hosting).namesServiceOfAnother()));
    }

    private static Rule<Dataset> careData() {
        return rule("coherence-care-data", Dossier::datasets)
                .when("care-data", data -> data.declared().careData().or(Kleene.FALSE))
                .unless("personal", data -> data.declared().personal().is(Declarations::personal));
    }

    private static boolean personal(Personal kind) {
        return kind == Personal.IDENTIFIED || kind == Personal.PSEUDONYMISED;
    }

    private static Rule<AiSystem> dataFlows() {
        return rule("coherence-data-flows", Dossier::systems).unless("followed", AiSystem::dataFollowed);
    }

    private static Rule<Hosting> country() {
        return rule("coherence-declared-country", Dossier::hostings)
                .when("region-placed", hosting -> hosting.declaredPlace().regionPlaced())
                .when("places-declared", hosting -> hosting.declaredPlace().placesDeclared())
                .unless("agrees", hosting -> hosting.declaredPlace().agrees());
    }

    private static Rule<Hosting> region() {
        return rule("coherence-region", Dossier::hostings)
                .when("region-declared", hosting -> hosting.declaredPlace().regionDeclared())
                .when("regions-listed", hosting -> hosting.declaredPlace().regionsListed())
                .unless("listed", hosting -> hosting.declaredPlace().regionListed());
    }

    private static Rule<Hosting> qualification() {
        return rule("coherence-claimed-qualification", Dossier::hostings)
                .when("claimed", hosting -> hosting.qualificationClaim().made())
                .when("catalogued", hosting -> hosting.qualificationClaim().comparable())
                .unless("confirmed", hosting -> hosting.qualificationClaim().confirmed())
                .reviewIf("denied", hosting -> hosting.qualificationClaim().denied())
                .reviewIf("expired", hosting -> hosting.qualificationClaim().expired())
                .reviewIf("other-offer", hosting -> hosting.qualificationClaim().ofOtherOffer());
    }

    private static Rule<Evidenced> evidence() {
        return rule("coherence-evidence", Dossier::evidenced)
                .unless("in-order", Evidenced::inOrder)
                .reviewIf("absent", subject -> subject.has(Fault.ABSENT))
                .reviewIf("empty", subject -> subject.has(Fault.EMPTY))
                .reviewIf("outside", subject -> subject.has(Fault.OUTSIDE))
                .reviewIf("unreadable", subject -> subject.has(Fault.UNREADABLE))
                .reviewIf("not-evidence", subject -> subject.has(Fault.NOT_EVIDENCE))
                .reviewIf("expired", subject -> subject.has(Fault.EXPIRED))
                .reviewIf("not-yet", subject -> subject.has(Fault.NOT_YET));
    }
}
