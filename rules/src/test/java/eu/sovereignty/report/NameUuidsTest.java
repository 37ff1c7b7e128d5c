package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.fact.Language;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Severity;
import eu.sovereignty.verdict.Policy;
import eu.sovereignty.verdict.StopCondition;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    @Test
    @DisplayName("The order of a set, which differs from run to run, does not reach the identifiers")
    void orderOfSets() {
        assertThat(NameUuids.of(told("contract", "hosting")).of("plan"))
                .isEqualTo(NameUuids.of(told("hosting", "contract")).of("plan"));
    }

    private static ReportModel told(String... subjects) {
        StopCondition condition = new StopCondition(
                Result.REVIEW,
                Severity.INFO,
                Set.of(),
                new LinkedHashSet<>(List.of(subjects)),
                Set.of(),
                Set.of(),
                false);
        Policy policy = new Policy("own", List.of(condition), false);
        return Samples.model(Language.EN, policy, Samples.outcomes(Samples.dossier()));
    }
}
