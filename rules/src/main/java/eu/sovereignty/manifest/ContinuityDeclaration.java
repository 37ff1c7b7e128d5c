package eu.sovereignty.manifest;

import eu.sovereignty.document.RefersTo;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * How the service goes on, or leaves, when a hosting fails or must be left.
 *
 * @param alternatives hostings that can take over
 * @param rto time within which the service must be back
 */
public record ContinuityDeclaration(
        Position at,
        @RefersTo("hosting") Fact<List<String>> alternatives,
        Fact<LocalDate> lastTestedOn,
        Fact<Duration> rto,
        Fact<java.time.Period> exitTime,
        Evidences evidence) {

    /** Evidence of the plans. */
    public record Evidences(Evidence plan, Evidence exitPlan, Evidence testReport) {}
}
