package eu.sovereignty.law;

import eu.sovereignty.fact.Confidence;
import eu.sovereignty.fact.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a rule is, apart from its conditions and its texts.
 *
 * @param id stable for ever: waivers, baselines and links refer to it
 * @param rows rows of the law notes that it applies
 * @param overlay the proposal that it belongs to; a rule that is not law is applied only when its overlay is asked for
 * @param dutyHolder who owes it; empty when it binds nobody (an exposure, a coherence)
 * @param severity first entry that matches decides
 * @param sanction the fines that stand behind it, where its act has tiers of them
 * @param lastReviewed the day on which the article was last read; empty when it was not read
 */
public record Card(
        Position at,
        String id,
        List<String> rows,
        LawReference law,
        Force force,
        Optional<String> overlay,
        List<DutyHolder> dutyHolder,
        List<SeverityEntry> severity,
        Optional<SanctionTier> sanction,
        Optional<LocalDate> lastReviewed,
        Confidence confidence) {

    /**
     * Where the duty stands.
     *
     * @param act id in {@code law/acts.yaml}
     * @param article as it is cited
     * @param provision id in the {@code dates.yaml} of the rule's regulation
     */
    public record LawReference(String act, String article, String provision) {}

    /**
     * A severity and when it holds; what is absent is not asked.
     *
     * @param when id of a clause that must be true
     * @param role duty holder that the declaring organisation must be
     * @param from provision that must have started
     */
    public record SeverityEntry(
            Optional<Result> outcome,
            Optional<String> when,
            Optional<DutyHolder> role,
            Optional<String> from,
            Severity is) {}
}
