package eu.sovereignty.report;

import eu.sovereignty.document.Words;
import eu.sovereignty.dossier.SubjectId;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Source;
import eu.sovereignty.fact.Sourced;
import eu.sovereignty.law.Card;
import eu.sovereignty.law.Outcome;
import java.util.List;

/** The outcomes of {@link JsonReport}. */
final class JsonOutcome {

    private JsonOutcome() {}

    static void write(Json json, WordedOutcome worded) {
        Outcome outcome = worded.outcome();
        Card card = outcome.card();
        json.text("rule", card.id());
        json.texts("rows", card.rows());
        json.text("outcome", outcome.result().name());
        json.text("severity", outcome.severity().name());
        json.text("force", Words.of(card.force()));
        json.texts("dutyHolder", card.dutyHolder().stream().map(Words::of).toList());
        subject(json, outcome.subject().id());
        JsonReport.position(json, outcome.subject().at());
        JsonReport.law(json, worded);
        json.text("message", worded.message());
        json.text("remedy", worded.remedy());
        json.texts(
                "missing",
                outcome.missing().stream().map(Missing::field).distinct().toList());
        List<WordedStep> deciding = worded.deciding();
        json.objects("trace", worded.trace(), step -> step(json, step, deciding.contains(step)));
        json.text("reason", Words.of(outcome.reason()));
        json.text("startsOn", outcome.provision().effective().toString());
        json.text("confidence", Words.of(card.confidence()));
        json.day("lastReviewed", card.lastReviewed());
        json.text("page", RulePages.path(outcome));
    }

    private static void subject(Json json, SubjectId id) {
        json.object("subject", () -> {
            json.text("kind", id.kind());
            json.text("id", id.toString());
        });
    }

    /** What a gate that is closed makes moot is named with its truth, and without everything that it would rest on. */
    private static void step(Json json, WordedStep worded, boolean deciding) {
        json.text("clause", worded.step().clause());
        json.text("kind", Words.of(worded.step().kind()));
        json.text("truth", worded.truth());
        json.text("sentence", worded.sentence());
        json.objects("facts", deciding ? worded.step().truth().from() : List.of(), fact -> fact(json, fact));
    }

    private static void fact(Json json, Provenance fact) {
        json.text("about", fact.about());
        json.text("value", fact.value());
        if (fact instanceof Provenance.Declared declared) {
            json.text("from", "manifest");
            JsonReport.position(json, declared.at());
        } else if (fact instanceof Provenance.Catalogued catalogued) {
            json.text("from", "catalogue");
            JsonReport.position(json, catalogued.at());
            sourced(json, catalogued.sourced());
        } else if (fact instanceof Provenance.Seen seen) {
            json.text("from", "repository");
            JsonReport.position(json, seen.at());
            json.text("detector", seen.detector());
        } else if (fact instanceof Provenance.Assumed assumed) {
            json.text("from", "assumed");
            json.text("reason", assumed.reason());
        }
        json.bool("verified", fact.verified());
    }

    private static void sourced(Json json, Sourced sourced) {
        json.objects("sources", sourced.sources(), source -> source(json, source));
        json.day("asOf", sourced.asOf());
        json.text("confidence", Words.of(sourced.confidence()));
    }

    private static void source(Json json, Source source) {
        json.text("title", source.title());
        json.text("url", source.url());
        json.day("date", source.date());
    }
}
