package eu.sovereignty.manifest;

import eu.sovereignty.document.RefersTo;
import eu.sovereignty.fact.Fact;
import java.util.Map;

/**
 * Answers to the EU Cloud Sovereignty Framework that only a person can give.
 *
 * @param weights id of the weight set
 * @param answers per hosting, criterion to answer; 1 is the worst
 */
public record FrameworkDeclaration(
        Fact<String> weights, @RefersTo("hosting") Map<String, Map<String, Fact<Integer>>> answers) {}
