package eu.sovereignty.report;

import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.law.Clause;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A clause in the traces of several subjects: its sentence is told once, and what it came to for each.
 *
 * @param answers in the order of the subjects; subjects for which the same is so on the same facts stand together
 */
public record SharedStep(Clause.Kind kind, String sentence, List<Answer> answers) {

    /**
     * What a clause came to.
     *
     * @param subjects ids; empty where it is so for all subjects that are told together
     * @param truth {@code true}, {@code false} or {@code unknown}
     */
    public record Answer(List<String> subjects, String truth, List<Provenance> from, List<Missing> missing) {

        /** A sign for the truth. */
        public String mark() {
            return Marks.ofTruth(truth);
        }
    }

    private record Sentence(Clause.Kind kind, String text) {}

    private record Said(String truth, List<String> facts, List<Missing> missing) {}

    static List<SharedStep> of(List<WordedOutcome> outcomes) {
        Map<Sentence, Map<Said, List<String>>> subjects = new LinkedHashMap<>();
        Map<Said, WordedStep> told = new LinkedHashMap<>();
        for (WordedOutcome worded : outcomes) {
            for (WordedStep step : worded.deciding()) {
                Said said = said(step);
                told.putIfAbsent(said, step);
                subjects.computeIfAbsent(
                                new Sentence(step.step().kind(), step.sentence()), absent -> new LinkedHashMap<>())
                        .computeIfAbsent(said, absent -> new ArrayList<>())
                        .add(worded.subject());
            }
        }
        List<SharedStep> steps = new ArrayList<>();
        subjects.forEach((sentence, answers) ->
                steps.add(new SharedStep(sentence.kind(), sentence.text(), answers(answers, told, outcomes.size()))));
        return List.copyOf(steps);
    }

    private static List<Answer> answers(Map<Said, List<String>> answers, Map<Said, WordedStep> told, int all) {
        List<Answer> list = new ArrayList<>();
        answers.forEach((said, subjects) -> list.add(new Answer(
                subjects.size() == all ? List.of() : List.copyOf(subjects),
                said.truth(),
                from(told.get(said)),
                said.missing())));
        return List.copyOf(list);
    }

    private static List<Provenance> from(@org.jspecify.annotations.Nullable WordedStep step) {
        return step == null ? List.of() : step.step().truth().from();
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
