package eu.sovereignty.law;

import static eu.sovereignty.law.Rule.rule;
import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.dossier.Context;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Minimums;
import eu.sovereignty.dossier.Organisation;
import eu.sovereignty.fact.Confidence;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Sourced;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.inventory.Inventory;
import eu.sovereignty.law.Card.LawReference;
import eu.sovereignty.law.Card.SeverityEntry;
import eu.sovereignty.law.Outcome.Reason;
import eu.sovereignty.manifest.Manifest;
import eu.sovereignty.manifest.ManifestReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each row of the table, and which row comes before which. */
class JudgeTest {

    private static final LocalDate START = LocalDate.parse("2026-08-15");
    private static final LocalDate LATER = LocalDate.parse("2026-11-21");
    private static final Position HERE = new Position("sovereignty.yaml", 1, 1, "");
    private static final Fact<Boolean> YES = Fact.known(true, new Provenance.Declared(HERE, "field", "true"));
    private static final Fact<Boolean> NO = Fact.known(false, new Provenance.Declared(HERE, "field", "false"));
    private static final Fact<Boolean> UNSAID = Fact.missing("field");
    private static final Fact<Boolean> PERSONS_CALL = new Unknown<>(List.of(Missing.qualification("powers")));
    private static final Fact<Boolean> UNCHECKED = Fact.known(
            true,
            new Provenance.Catalogued(
                    HERE, "entry", "US", new Sourced(List.of(), Optional.empty(), Confidence.LOW, false)));

    @TempDir
    private Path folder = Path.of("");

    private Optional<Organisation> organisation = Optional.empty();

    @BeforeEach
    void someone() throws IOException {
        Path file = Files.writeString(
                folder.resolve("sovereignty.yaml"),
                "manifest: 1\norganisation: { name: Agence, kind: state-service, country: FR }\n");
        Manifest manifest = ManifestReader.read(folder, file).manifest().orElseThrow();
        organisation = Optional.of(new Organisation(
                manifest.organisation(),
                new Context(LATER, Catalogue.builtIn(), manifest, Inventory.NONE, Minimums.NONE)));
    }

    @Test
    void aFalseWhenTakesTheSubjectOut() {
        assertThat(judged(duty().when("a", s -> YES).when("b", s -> NO).unless("c", s -> YES), LATER))
                .isEqualTo("NOT_APPLICABLE NONE []");
    }

    @Test
    void aFalseWhenDecidesWhateverElseIsUnknown() {
        assertThat(judged(duty().when("a", s -> UNSAID).when("b", s -> NO), LATER))
                .isEqualTo("NOT_APPLICABLE NONE []");
    }

    @Test
    void anEndedProvisionNoLongerApplies() {
        assertThat(judged(duty().when("a", s -> YES), LocalDate.parse("2030-01-02")))
                .isEqualTo("NOT_APPLICABLE NONE []");
        assertThat(judged(duty().when("a", s -> YES), LocalDate.parse("2030-01-01")))
                .isEqualTo("FAILED NONE []");
    }

    @Test
    void beforeItsDayAProvisionHasNoEffect() {
        assertThat(judged(duty().when("a", s -> YES), START.minusDays(1))).isEqualTo("NOT_YET_APPLICABLE NONE []");
        assertThat(judged(duty().when("a", s -> UNSAID), START.minusDays(1))).isEqualTo("NOT_YET_APPLICABLE NONE []");
        assertThat(judged(duty().when("a", s -> YES), START)).isEqualTo("FAILED NONE []");
    }

    @Test
    void oneExceptionIsEnoughWhateverElseIsUnknown() {
        assertThat(judged(duty().when("a", s -> YES).unless("b", s -> UNSAID).unless("c", s -> YES), LATER))
                .isEqualTo("PASSED NONE []");
        assertThat(judged(duty().when("a", s -> UNSAID).unless("c", s -> YES), LATER))
                .isEqualTo("PASSED NONE []");
    }

    @Test
    void aNoticeComesBeforeWhatIsUnknown() {
        assertThat(judged(duty().when("a", s -> YES).unless("b", s -> UNSAID).noticeIf("n", s -> YES), LATER))
                .isEqualTo("NOTICE NONE []");
    }

    @Test
    void anUnknownFactThatDecidesIsAskedFor() {
        assertThat(judged(duty().when("a", s -> YES).unless("b", s -> UNSAID), LATER))
                .isEqualTo("UNDETERMINED NONE [field]");
        assertThat(judged(duty().when("a", s -> UNSAID).unless("b", s -> NO), LATER))
                .isEqualTo("UNDETERMINED NONE [field]");
    }

    @Test
    void aQualificationThatOnlyAPersonCanGiveIsForReview() {
        assertThat(judged(duty().when("a", s -> PERSONS_CALL), LATER)).isEqualTo("REVIEW QUALIFICATION [powers]");
        assertThat(judged(duty().when("a", s -> PERSONS_CALL).unless("b", s -> UNSAID), LATER))
                .isEqualTo("UNDETERMINED NONE [powers, field]");
    }

    @Test
    void aReviewClauseTurnsABreachIntoAQuestion() {
        assertThat(judged(duty().when("a", s -> YES).reviewIf("r", s -> YES), LATER))
                .isEqualTo("REVIEW CLAUSE []");
        assertThat(judged(duty().when("a", s -> YES).reviewIf("r", s -> NO), LATER))
                .isEqualTo("FAILED NONE []");
        assertThat(judged(duty().when("a", s -> YES).reviewIf("r", s -> UNSAID), LATER))
                .isEqualTo("UNDETERMINED NONE [field]");
    }

    @Test
    void aSecondProvisionThatHasNotStartedTurnsABreachIntoAQuestion() {
        Rule<Organisation> rule = duty().when("a", s -> YES).reviewBefore("second");
        assertThat(judged(rule, LocalDate.parse("2026-09-25"))).isEqualTo("REVIEW NOT_STARTED []");
        assertThat(judged(rule, LocalDate.parse("2026-09-26"))).isEqualTo("FAILED NONE []");
    }

    @Test
    void somebodyElsesDutyIsNeverTheReadersBreach() {
        Rule<Organisation> rule = duty().when("a", s -> YES);
        assertThat(judged(rule.owedByAlways(DutyHolder.PROCESSOR), LATER)).isEqualTo("REVIEW OTHERS_DUTY []");
        assertThat(judged(rule.owedByAlways(DutyHolder.CONTROLLER), LATER)).isEqualTo("FAILED NONE []");
        assertThat(judged(rule.owedBy(s -> Fact.missing("role")), LATER)).isEqualTo("UNDETERMINED NONE [role]");
    }

    @Test
    void aTextThatDoesNotBindNeverFails() {
        for (Force force : Force.values()) {
            Outcome outcome = judge(duty().when("a", s -> YES), force, LATER);
            assertThat(outcome.result()).isEqualTo(force.mayFail() ? Result.FAILED : Result.REVIEW);
            assertThat(outcome.reason()).isEqualTo(force.mayFail() ? Reason.NONE : Reason.FORCE);
        }
    }

    @Test
    void anUncheckedCatalogueValueAloneNeverFails() {
        assertThat(judged(duty().when("a", s -> UNCHECKED), LATER)).isEqualTo("REVIEW UNVERIFIED []");
        assertThat(judged(duty().when("a", s -> YES), LATER)).isEqualTo("FAILED NONE []");
    }

    @Test
    void theFirstSeverityThatMatchesDecides() {
        Outcome open = judge(duty().when("a", s -> UNSAID), Force.LAW, LATER);
        Outcome failed = judge(duty().when("a", s -> YES), Force.LAW, LATER);
        assertThat(List.of(open.severity(), failed.severity())).containsExactly(Severity.MAJOR, Severity.BLOCKER);
    }

    @Test
    void aWeightDecidesNoResult() {
        Rule<Organisation> rule = duty().when("owed", subject -> YES).unless("met", subject -> NO);
        for (Fact<Boolean> weight : List.of(YES, NO, UNSAID)) {
            assertThat(judged(rule.weighs("heavy", subject -> weight), LATER)).isEqualTo(judged(rule, LATER));
        }
    }

    private static Rule<Organisation> duty() {
        return rule("some-duty", Dossier::organisations);
    }

    private String judged(Rule<Organisation> rule, LocalDate day) {
        Outcome outcome = judge(rule, Force.LAW, day);
        return outcome.result() + " " + outcome.reason() + " "
                + outcome.missing().stream().map(Missing::field).toList();
    }

    private Outcome judge(Rule<Organisation> rule, Force force, LocalDate day) {
        return new Judge<>(rule, entry(force), organisation.orElseThrow(), day).outcome();
    }

    private static Rulebook.Entry entry(Force force) {
        Card card = new Card(
                HERE,
                "some-duty",
                List.of("ROW-1"),
                new LawReference("ACT", "1", "first"),
                force,
                Optional.empty(),
                List.of(DutyHolder.CONTROLLER),
                List.of(
                        severity(Optional.of(Result.UNDETERMINED), Severity.MAJOR),
                        severity(Optional.empty(), Severity.BLOCKER)),
                Optional.empty(),
                Optional.empty(),
                Confidence.HIGH);
        return new Rulebook.Entry(
                "test",
                card,
                Map.of(
                        "first", provision("first", START, Optional.of(LocalDate.parse("2030-01-01"))),
                        "second", provision("second", LocalDate.parse("2026-09-26"), Optional.empty())));
    }

    private static SeverityEntry severity(Optional<Result> result, Severity severity) {
        return new SeverityEntry(result, Optional.empty(), Optional.empty(), Optional.empty(), severity);
    }

    private static Provision provision(String id, LocalDate start, Optional<LocalDate> until) {
        return new Provision(id, "ACT", "1", start, start, until, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
