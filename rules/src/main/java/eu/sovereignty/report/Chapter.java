package eu.sovereignty.report;

import java.util.List;

/**
 * Outcomes under a heading, each told in full.
 *
 * @param number of outcomes, which are fewer findings where rules ended alike for several subjects
 */
public record Chapter(String id, String title, String intro, int number, List<Finding> findings) {

    public Chapter {
        findings = List.copyOf(findings);
    }
}
