package eu.sovereignty.manifest;

import eu.sovereignty.document.RefersTo;
import eu.sovereignty.fact.Fact;
import java.util.Map;
import java.util.Set;

/**
 * Answers to the EU Cloud Sovereignty Framework that only a person can give.
 *
 * @param weights the set of weights; the calculator's of 2026 where nobody says
 * @param answers per hosting, criterion to answer ({@code SOV-2.2: 3}); 1 is the worst. Those of the sheets are among them, each
 *     with its place in its file
 * @param answerSheets per hosting, a CSV file in which each line names a criterion and its answer, as the report {@code csf}
 *     writes it
 * @param mappings other yardsticks that the report is to show
 */
public record FrameworkDeclaration(
        Fact<FrameworkWeights> weights,
        @RefersTo("hosting") Map<String, Map<String, Fact<Integer>>> answers,
        @RefersTo("hosting") Map<String, Fact<SheetFile>> answerSheets,
        Fact<Set<FrameworkMapping>> mappings) {

    /** The declaration with other answers. */
    FrameworkDeclaration withAnswers(Map<String, Map<String, Fact<Integer>>> others) {
        return new FrameworkDeclaration(weights, others, answerSheets, mappings);
    }
}
