package eu.sovereignty.dossier.aiact;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.law.Rulebook;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days on which facts rest are those of the provisions that rules apply. */
class AiActDaysTest {

    private final Rulebook rules = Rulebook.builtIn();

    @ParameterizedTest
    @CsvSource({
        "prohibited-practices-2026, 2026-12-02",
        "marking, 2026-08-02",
        "marking-earlier-systems, 2026-12-02",
        "high-risk-annex-iii, 2027-12-02",
        "high-risk-annex-i, 2028-08-02",
        "high-risk-legacy, 2030-08-02",
        "gpai, 2025-08-02",
        "gpai-earlier-models, 2027-08-02"
    })
    @DisplayName("A day of a fact is the effective day of its provision")
    void days(String provision, LocalDate day) {
        assertThat(rules.provision("aiact-literacy", provision).effective())
                .isEqualTo(day)
                .isEqualTo(of(provision));
    }

    private static LocalDate of(String provision) {
        return switch (provision) {
            case "prohibited-practices-2026" -> AiActDays.PROHIBITIONS_OF_2026;
            case "marking" -> AiActDays.GENERAL;
            case "marking-earlier-systems" -> AiActDays.MARKING_OF_EARLIER;
            case "high-risk-annex-iii" -> AiActDays.ANNEX_III;
            case "high-risk-annex-i" -> AiActDays.ANNEX_I;
            case "high-risk-legacy" -> AiActDays.LEGACY;
            case "gpai" -> AiActDays.MODELS;
            default -> AiActDays.EARLIER_MODELS;
        };
    }
}
