package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Text;
import eu.sovereignty.law.Act;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the number of a text of law is told beside its title. */
class ActNumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "Règlement (UE) 2024/1689 du 13 juin 2024  | Regulation (EU) 2024/1689 | false",
                "Loi n°\u00A02024-449 du 21 mai 2024       | Loi n° 2024-449           | false",
                "Referential, version 3.2 of 8 March 2022  | version 3.2               | false",
                "Act, Public Law 115-141, division V       | Pub. L. 115-141, division V | false",
                "Proposition COM(2025) 837, procédure      | COM(2025) 837             | false",
                "Order of 26 April 2024                    | version 2                 | true",
                "Arrêté du 12 août 2026                    | NOR PRMD2617964A          | true",
                "Règlement (UE) 2024/16890                 | Regulation (EU) 2024/1689 | true",
                "Code pénal                                | none                      | false",
            })
    @DisplayName("A number that the title has is not repeated in another language; any other is told")
    void beside(String title, @Nullable String number, boolean told) {
        Text text = new Text(title, title);
        Act act = new Act(
                "X",
                Act.Kind.LAW,
                text,
                text,
                Optional.ofNullable(number),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());

        assertThat(ActNumber.beside(title, act).isPresent()).isEqualTo(told);
    }
}
