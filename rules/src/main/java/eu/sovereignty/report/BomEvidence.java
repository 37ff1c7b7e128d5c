package eu.sovereignty.report;

import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The facts that claims rest on, as evidence of CycloneDX: each once, with what it says and where that can be looked up. */
final class BomEvidence {

    private final NameUuids uuids;
    private final Map<String, Provenance> facts = new LinkedHashMap<>();

    BomEvidence(NameUuids uuids) {
        this.uuids = uuids;
    }

    /** What an outcome rests on, by what it is called in the document. */
    List<String> of(WordedOutcome worded) {
        return worded.deciding().stream()
                .flatMap(step -> step.step().truth().from().stream())
                .map(this::ref)
                .distinct()
                .toList();
    }

    private String ref(Provenance fact) {
        String ref = "evidence:" + uuids.of("evidence", kind(fact), fact.about(), fact.value(), origin(fact));
        facts.putIfAbsent(ref, fact);
        return ref;
    }

    /** Whatever was asked for with {@link #of}. */
    void write(Json json, FormatWords words) {
        json.objects("evidence", List.copyOf(facts.entrySet()), fact -> {
            json.text("bom-ref", fact.getKey());
            json.text("description", Visible.of(description(fact.getValue(), words)));
            json.objects("data", List.of(fact.getValue()), value -> data(json, value));
            if (fact.getValue() instanceof Provenance.Catalogued catalogued) {
                json.text("created", catalogued.sourced().asOf().map(Timestamps::midnight));
            }
        });
    }

    private static void data(Json json, Provenance fact) {
        json.text("name", Visible.of(fact.about()));
        json.object("contents", () -> {
            json.object("attachment", () -> {
                json.text("contentType", "text/plain");
                json.text("content", Visible.of(fact.value()));
            });
            json.text("url", address(fact));
        });
    }

    private static String description(Provenance fact, FormatWords words) {
        return words.text("bom.evidence." + kind(fact), fact.about(), fact.value(), place(fact));
    }

    private static String kind(Provenance fact) {
        if (fact instanceof Provenance.Declared) {
            return "declared";
        } else if (fact instanceof Provenance.Seen) {
            return "seen";
        } else if (fact instanceof Provenance.Assumed) {
            return "assumed";
        }
        return fact.verified() ? "catalogue" : "unverified";
    }

    private static String place(Provenance fact) {
        if (fact instanceof Provenance.Declared declared) {
            return declared.at().place();
        } else if (fact instanceof Provenance.Seen seen) {
            return seen.at().place();
        }
        return source(fact).map(Source::title).orElse("");
    }

    /** Two entries of a catalogue may say the same under the same name: of two models, of two companies. */
    private static String origin(Provenance fact) {
        return fact instanceof Provenance.Catalogued catalogued
                ? catalogued.at().place()
                : place(fact);
    }

    private static Optional<String> address(Provenance fact) {
        if (fact instanceof Provenance.Declared declared) {
            return Optional.of(Uris.of(declared.at().file()));
        } else if (fact instanceof Provenance.Seen seen) {
            return Optional.of(Uris.of(seen.at().file()));
        }
        return source(fact).map(Source::url).flatMap(WebAddress::wellFormed);
    }

    private static Optional<Source> source(Provenance fact) {
        return fact instanceof Provenance.Catalogued catalogued
                ? catalogued.sourced().sources().stream().findFirst()
                : Optional.empty();
    }
}
