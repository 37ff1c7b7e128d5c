package eu.sovereignty.report;

import eu.sovereignty.dossier.Organisation;
import eu.sovereignty.dossier.Subject;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the rules ended, as declarations of CycloneDX. Each outcome is a claim about a part of the document: that a rule ended
 * so for a subject, with the facts that this rests on. For each result there is one attestation, whose summary says what the
 * result means; only what PASSED supports a requirement, only what FAILED counters it, and what is open does neither: the
 * rationale names its claims. What is not applicable is counted.
 */
final class BomDeclarations {

    private static final String ASSESSOR = "assessor";

    private final Json json;
    private final FormatWords words;
    private final BomEvidence evidence;
    private final Map<Result, Map<String, List<Claimed>>> attested = new LinkedHashMap<>();
    private final List<Claimed> claims = new ArrayList<>();
    private final Map<Result, Integer> counts;
    private final Set<String> parts;
    private final Optional<Organisation> organisation;

    /** A claim and what it is called in the document. */
    private record Claimed(String ref, WordedOutcome worded) {}

    /**
     * The declarations of a case.
     *
     * @param parts what of the case is a component or a service of the document
     */
    BomDeclarations(Json json, ReportModel model, FormatWords words, NameUuids uuids, Set<String> parts) {
        this.json = json;
        this.words = words;
        this.evidence = new BomEvidence(uuids);
        this.counts = model.verdict().counts();
        this.parts = parts;
        this.organisation =
                DescribedSubject.of(model, Organisation.class).stream().findFirst();
        Fingerprints fingerprints = new Fingerprints();
        for (WordedOutcome worded : model.outcomes()) {
            if (!Findings.is(worded, Result.NOT_APPLICABLE)) {
                add(new Claimed("claim:" + uuids.of("claim", fingerprints.next(worded.outcome())), worded));
            }
        }
    }

    private void add(Claimed claimed) {
        claims.add(claimed);
        attested.computeIfAbsent(claimed.worded().outcome().result(), none -> new LinkedHashMap<>())
                .computeIfAbsent(claimed.worded().rule(), none -> new ArrayList<>())
                .add(claimed);
    }

    void write() {
        json.object("declarations", () -> {
            json.objects("assessors", List.of(words.text("bom.assessor", ReportModel.TOOL)), name -> {
                json.text("bom-ref", ASSESSOR);
                json.object("organization", () -> json.text("name", name));
            });
            json.objects(
                    "attestations",
                    counts.entrySet().stream()
                            .filter(count -> count.getValue() > 0)
                            .map(Map.Entry::getKey)
                            .sorted()
                            .toList(),
                    this::attestation);
            json.objects("claims", claims, this::claim);
            evidence.write(json, words);
            organisation.ifPresent(this::targets);
        });
    }

    private void attestation(Result result) {
        json.text(
                "summary",
                words.text(
                        "bom.result." + result,
                        words.labels().word(result),
                        counts.getOrDefault(result, 0),
                        words.text("bom.noScore")));
        json.text("assessor", ASSESSOR);
        Map<String, List<Claimed>> rules = attested.getOrDefault(result, Map.of());
        json.objects("map", List.copyOf(rules.entrySet()), rule -> mapped(result, rule.getKey(), rule.getValue()));
    }

    private void mapped(Result result, String rule, List<Claimed> concerned) {
        List<String> refs = concerned.stream().map(Claimed::ref).toList();
        json.text("requirement", BomLaw.requirement(rule));
        switch (result) {
            case PASSED -> json.texts("claims", refs);
            case FAILED -> json.texts("counterClaims", refs);
            case UNDETERMINED, REVIEW, NOTICE, NOT_APPLICABLE, NOT_YET_APPLICABLE ->
                json.object(
                        "conformance",
                        () -> json.text(
                                "rationale",
                                words.text("bom.open", words.labels().word(result), result, String.join(", ", refs))));
        }
    }

    private void claim(Claimed claimed) {
        WordedOutcome worded = claimed.worded();
        json.text("bom-ref", claimed.ref());
        json.text("target", target(worded.outcome().subject()));
        json.text("predicate", Visible.of(words.text("bom.claim", result(worded), worded.subject(), worded.message())));
        json.text("reasoning", Visible.of(reasoning(worded)));
        json.texts("evidence", evidence.of(worded));
    }

    private void targets(Organisation named) {
        json.object(
                "targets",
                () -> json.objects("organizations", List.of(named), one -> {
                    json.text("bom-ref", BomParts.ORGANISATION);
                    json.text("name", Visible.of(one.declared().name().value().orElse(BomParts.ORGANISATION)));
                }));
    }

    private String target(Subject subject) {
        String part = BomParts.of(subject);
        boolean told = parts.contains(part) || (part.equals(BomParts.ORGANISATION) && organisation.isPresent());
        return told ? part : BomReport.CASE;
    }

    private String result(WordedOutcome worded) {
        Outcome outcome = worded.outcome();
        return outcome.result() == Result.NOT_YET_APPLICABLE
                ? words.text(
                        "bom.from",
                        words.labels().word(outcome.result()),
                        words.labels().day(outcome.provision().effective()))
                : words.labels().word(outcome.result());
    }

    /** The law, and the conditions with their truth in the order of the trace; the statement itself says what is missing. */
    private String reasoning(WordedOutcome worded) {
        String conditions = worded.deciding().stream()
                .map(step ->
                        words.text("bom.step", step.sentence(), words.labels().wordOr("truth", step.truth())))
                .collect(Collectors.joining(" "));
        return words.text("bom.law", worded.law(), conditions);
    }
}
