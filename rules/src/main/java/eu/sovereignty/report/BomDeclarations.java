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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the rules ended, as declarations of CycloneDX. Each outcome is a claim about a part of the document: that a rule ended
 * so for a subject, with the facts that this rests on. There is one attestation, in which a requirement stands once: with what
 * PASSED as claims and with what FAILED as counter-claims, so that no support is read without what runs counter to it. What is
 * open does neither and stands with the requirement ({@link #open}). What is not applicable is counted.
 */
final class BomDeclarations {

    private static final String ASSESSOR = "assessor";

    private final Json json;
    private final FormatWords words;
    private final BomEvidence evidence;
    private final Map<String, List<Claimed>> byRule = new LinkedHashMap<>();
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
        byRule.computeIfAbsent(claimed.worded().rule(), none -> new ArrayList<>())
                .add(claimed);
    }

    /** What neither supports nor counters a requirement, in the order of the claims; empty for a rule that left nothing open. */
    List<String> open(String rule) {
        return refs(rule, result -> result != Result.PASSED && result != Result.FAILED);
    }

    private List<String> refs(String rule, Predicate<Result> ended) {
        return byRule.getOrDefault(rule, List.of()).stream()
                .filter(claimed -> ended.test(claimed.worded().outcome().result()))
                .map(Claimed::ref)
                .toList();
    }

    void write() {
        json.object("declarations", () -> {
            json.objects("assessors", List.of(words.text("bom.assessor", ReportModel.TOOL)), name -> {
                json.text("bom-ref", ASSESSOR);
                json.object("organization", () -> json.text("name", name));
            });
            json.objects("attestations", List.of(summary()), this::attestation);
            json.objects("claims", claims, this::claim);
            evidence.write(json, words);
            organisation.ifPresent(this::targets);
        });
    }

    private void attestation(String summary) {
        json.text("summary", summary);
        json.text("assessor", ASSESSOR);
        json.objects("map", decided(), this::mapped);
    }

    /** What the results that occur mean, each once; how many there are stands in the metadata. */
    private String summary() {
        Stream<String> meanings = counts.keySet().stream()
                .sorted()
                .filter(result -> counts.getOrDefault(result, 0) > 0)
                .map(result -> words.text("bom.result." + result, words.labels().word(result)));
        return Stream.of(meanings, Stream.of(words.text("bom.open"), words.text("bom.noScore")))
                .flatMap(sentences -> sentences)
                .collect(Collectors.joining(" "));
    }

    /** The rules of which something passed or failed: a requirement without either would look like one that is attested. */
    private List<String> decided() {
        return byRule.keySet().stream()
                .filter(rule ->
                        byRule.getOrDefault(rule, List.of()).size() > open(rule).size())
                .toList();
    }

    private void mapped(String rule) {
        json.text("requirement", BomLaw.requirement(rule));
        told("claims", refs(rule, result -> result == Result.PASSED));
        told("counterClaims", refs(rule, result -> result == Result.FAILED));
    }

    private void told(String member, List<String> refs) {
        if (!refs.isEmpty()) {
            json.texts(member, refs);
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
