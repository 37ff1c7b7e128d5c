package eu.sovereignty.dossier.aiact;

import java.time.LocalDate;

/**
 * Days of the AI Act, as amended by Regulation (EU) 2026/1744, on which the class of a system or the start of its duties
 * depends. A test holds them to the dates of the provisions that rules apply.
 */
public final class AiActDays {

    /** Article 113, point (a): practices (ba) and (bb) are prohibited. */
    public static final LocalDate PROHIBITIONS_OF_2026 = LocalDate.of(2026, 12, 2);

    /** Article 113: general application, with Article 50; systems placed on the market earlier have a transition. */
    public static final LocalDate GENERAL = LocalDate.of(2026, 8, 2);

    /** Article 111(4): the end of that transition. */
    public static final LocalDate MARKING_OF_EARLIER = LocalDate.of(2026, 12, 2);

    /** Article 113(c)(i): systems of Annex III. */
    public static final LocalDate ANNEX_III = LocalDate.of(2027, 12, 2);

    /** Article 113(c)(ii): products of Annex I. */
    public static final LocalDate ANNEX_I = LocalDate.of(2028, 8, 2);

    /** Article 111(2): earlier systems for public authorities. */
    public static final LocalDate LEGACY = LocalDate.of(2030, 8, 2);

    /** Article 113(b): general-purpose models; models placed on the market earlier have until 2027 (111(3)). */
    public static final LocalDate MODELS = LocalDate.of(2025, 8, 2);

    /** Article 111(3): the end of that time. */
    public static final LocalDate EARLIER_MODELS = LocalDate.of(2027, 8, 2);

    private AiActDays() {}
}
