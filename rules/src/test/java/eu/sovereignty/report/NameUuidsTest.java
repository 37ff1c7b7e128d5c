package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Language;
import eu.sovereignty.verdict.Policy;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class NameUuidsTest {

    @Test
    @DisplayName("Names give the identifiers that another implementation gives them")
    void known() {
        UUID uuid = NameUuids.below("urn:x").of("a", "é");

        assertThat(uuid).isEqualTo(UUID.fromString("76678bfe-b909-503e-97f7-08f51ee7c8ff"));
        assertThat(uuid.version()).isEqualTo(5);
        assertThat(uuid.variant()).isEqualTo(2);
    }

    @Test
    @DisplayName("Parts of names do not run into each other")
    void parts() {
        NameUuids uuids = NameUuids.below("urn:x");

        assertThat(uuids.of("a", "bc")).isNotEqualTo(uuids.of("ab", "c")).isNotEqualTo(uuids.of("abc"));
    }

    @Test
    @DisplayName("Another policy gives other identifiers, the same judgement the same ones")
    void judgements() {
        ReportModel model = Samples.model(Language.EN);
        ReportModel strict = Samples.model(Language.EN, Policy.STRICT, Samples.outcomes(Samples.dossier()));

        assertThat(NameUuids.of(model).of("plan"))
                .isEqualTo(NameUuids.of(Samples.model(Language.EN)).of("plan"))
                .isNotEqualTo(NameUuids.of(strict).of("plan"))
                .isNotEqualTo(NameUuids.of(Samples.model(Language.FR)).of("plan"));
    }
}
