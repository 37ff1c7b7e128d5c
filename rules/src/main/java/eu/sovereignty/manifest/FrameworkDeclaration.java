package eu.sovereignty.manifest;

import eu.sovereignty.document.RefersTo;
import eu.sovereignty.fact.Fact;
import java.util.Map;
import java.util.Set;

/**
 * Answers to the EU Cloud Sovereignty Framework that only a person can give.
 *
 * @param weights the set of weights; the calculator's of 2026 where nobody says
 * @param answers per hosting, criterion to answer ({@code SOV-2.2: 3}); 1 is the worst
 * @param mappings other yardsticks that the report is to show
 */
public record FrameworkDeclaration(
        Fact<FrameworkWeights> weights,
        @RefersTo("hosting") Map<String, Map<String, Fact<Integer>>> answers,
        Fact<Set<FrameworkMapping>> mappings) {}
