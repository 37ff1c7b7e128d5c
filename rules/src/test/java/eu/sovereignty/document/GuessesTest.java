package eu.sovereignty.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuessesTest {

    private static final Map<String, Function<String, Optional<String>>> GUESSES = Map.of(
            "bool", Guesses::bool,
            "date", Guesses::date,
            "country", Guesses::country,
            "period", Guesses::period,
            "duration", Guesses::duration,
            "money", Guesses::money,
            "integer", Guesses::integer,
            "percent", Guesses::percent,
            "id", Guesses::id);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bool | Oui | true",
                "bool | off | false",
                "bool | maybe |",
                "date | 2026-9-1 | 2026-09-01",
                "date | 15/09/2026 | 2026-09-15",
                "date | 09/15/2026 | 2026-09-15",
                "date | 01.02.2026 | 2026-02-01",
                "date | 2026-09-15T10:00:00Z | 2026-09-15",
                "date | 2026-02-30 |",
                "date | soon |",
                "country | france | FR",
                "country | FRA | FR",
                "country | etats-unis | US",
                "country | el | GR",
                "country | uk | GB",
                "country | EU |",
                "period | 30 jours | P30D",
                "period | 2 months | P2M",
                "period | P30J | P30D",
                "period | 1 an | P1Y",
                "period | PT24H |",
                "duration | 24h | PT24H",
                "duration | 30 min | PT30M",
                "duration | 2 jours | P2D",
                "money | 500€ | 500 EUR",
                "money | € 500 | 500 EUR",
                "money | 1 000,50 euros | 1000.50 EUR",
                "money | 500 eur | 500 EUR",
                "money | 500 |",
                "integer | 1 200 | 1200",
                "integer | 007 | 7",
                "integer | 320.0 | 320",
                "integer | 320 ETP | 320",
                "integer | -3 |",
                "percent | 39,5 % | 39.5",
                "percent | half |",
                "id | Agent Public | agent-public",
                "id | Élysée_2 | elysee-2",
                "id | 42 |"
            })
    @DisplayName("What people write is recognised; what could mean anything is not")
    void guesses(String kind, String written, String meant) {
        assertThat(Objects.requireNonNull(GUESSES.get(kind)).apply(written)).isEqualTo(Optional.ofNullable(meant));
    }
}
