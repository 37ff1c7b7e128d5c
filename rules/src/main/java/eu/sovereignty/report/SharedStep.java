package eu.sovereignty.report;

import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.law.Clause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A clause in the traces of several subjects: its sentence is told once, and what it came to for each.
 *
 * @param answers by what it came to, in the order of the subjects
 */
public record SharedStep(Clause.Kind kind, String sentence, List<Answer> answers) {

    /**
     * What a clause came to.
     *
     * @param truth {@code true}, {@code false} or {@code unknown}
     * @param grounds on what; subjects for which it rests on the same facts stand together
     */
    public record Answer(String truth, List<Ground> grounds) {

        /** A sign for the truth. */
        public String mark() {
            return Marks.ofTruth(truth);
        }
    }

    /** Subjects for which an answer rests on the same facts, or waits for the same ones. */
    public record Ground(List<String> subjects, List<Provenance> from, List<Missing> missing) {

        /** Whether it names nothing. */
        public boolean isEmpty() {
            return from.isEmpty() && missing.isEmpty();
        }
    }

    /** The answer on the ground that all subjects have in common, where they have; the subjects need not be named then. */
    public Optional<Answer> common() {
        return answers.size() == 1 && answers.get(0).grounds().size() == 1
                ? Optional.of(answers.get(0))
                : Optional.empty();
    }

    private record Sentence(Clause.Kind kind, String text) {}

    private record Said(String truth, List<String> facts, List<Missing> missing) {}

    static List<SharedStep> of(List<WordedOutcome> outcomes) {
        Map<Sentence, Map<Said, List<String>>> subjects = new LinkedHashMap<>();
        Map<Said, List<Provenance>> told = new HashMap<>();
        for (WordedOutcome worded : outcomes) {
            for (WordedStep step : worded.deciding()) {
                Said said = said(step);
                told.putIfAbsent(said, step.step().truth().from());
                subjects.computeIfAbsent(
                                new Sentence(step.step().kind(), step.sentence()), absent -> new LinkedHashMap<>())
                        .computeIfAbsent(said, absent -> new ArrayList<>())
                        .add(worded.subject());
            }
        }
        return subjects.entrySet().stream()
                .map(step -> new SharedStep(step.getKey().kind(), step.getKey().text(), answers(step.getValue(), told)))
                .toList();
    }

    private static List<Answer> answers(Map<Said, List<String>> subjects, Map<Said, List<Provenance>> told) {
        Map<String, List<Ground>> byTruth = new LinkedHashMap<>();
        subjects.forEach((said, ids) -> byTruth.computeIfAbsent(said.truth(), absent -> new ArrayList<>())
                .add(new Ground(List.copyOf(ids), told.getOrDefault(said, List.of()), said.missing())));
        return byTruth.entrySet().stream()
                .map(answer -> new Answer(answer.getKey(), List.copyOf(answer.getValue())))
                .toList();
    }

    /** By texts: facts that read the same are the same, and comparing them whole costs a cold run. */
    private static Said said(WordedStep step) {
        return new Said(
                step.truth(),
                step.step().truth().from().stream().map(SharedStep::text).toList(),
                step.step().truth().missing());
    }

    private static String text(Provenance fact) {
        String about = fact.about() + "\n" + fact.value() + "\n";
        if (fact instanceof Provenance.Declared declared) {
            return about + declared.at().place();
        } else if (fact instanceof Provenance.Seen seen) {
            return about + seen.at().place();
        }
        return fact instanceof Provenance.Catalogued catalogued
                ? about + catalogued.at().place() + catalogued.verified()
                : about + ((Provenance.Assumed) fact).reason();
    }
}
