package eu.sovereignty.cases;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.law.Card;
import eu.sovereignty.law.CardTexts;
import eu.sovereignty.law.Force;
import eu.sovereignty.law.Provision;
import eu.sovereignty.law.Rule;
import eu.sovereignty.law.Rulebook;
import eu.sovereignty.law.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every card must have: a rule, sentences for its clauses, an act, a provision, and cases on each side of its dates. */
class CardsTest {

    private final Rulebook rulebook = Rulebook.builtIn();
    private final Texts texts = new Texts();
    private final Map<String, CaseFile> cases =
            CaseFile.below("law").collect(Collectors.toMap(CaseFile::id, Function.identity()));

    @Test
    void everyCardHasARuleAndEveryRuleACard() {
        assertThat(rulebook.cardIds()).containsExactlyInAnyOrderElementsOf(rulebook.ids());
    }

    @TestFactory
    Stream<DynamicTest> clausesHaveSentencesAndSentencesClauses() {
        return each(rule -> {
            CardTexts sentences = texts.of(rule.id());
            Set<String> clauses =
                    rule.clauses().stream().map(clause -> clause.id()).collect(Collectors.toSet());
            clauses.addAll(rule.notBefore());
            rule.since().forEach(day -> clauses.add(day.id()));
            assertThat(sentences.clauses().keySet()).containsExactlyInAnyOrderElementsOf(clauses);
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsNotLawIsApplied_onlyWhereItIsAskedFor() {
        return each(rule -> assertThat(card(rule).overlay().isPresent())
                .as("a proposal, and only a proposal, belongs to an overlay")
                .isEqualTo(card(rule).force() == Force.PENDING));
    }

    @TestFactory
    Stream<DynamicTest> actsExist() {
        return each(rule -> assertThat(rulebook.act(card(rule).law().act())).isNotNull());
    }

    @TestFactory
    Stream<DynamicTest> severitiesNameClausesThatExist() {
        return each(rule -> assertThat(card(rule).severity().stream().flatMap(entry -> entry.when().stream()))
                .isSubsetOf(rule.clauses().stream().map(clause -> clause.id()).toList()));
    }

    @TestFactory
    Stream<DynamicTest> casesStandOnEachSideOfEveryDate() {
        return each(rule -> {
            Set<LocalDate> judged =
                    casesOf(rule).stream().map(CaseFile.Case::asOf).collect(Collectors.toCollection(TreeSet::new));
            for (LocalDate start : starts(rule)) {
                assertThat(judged).as("the day before %s, and that day", start).contains(start.minusDays(1), start);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> casesShowMoreThanOneResult() {
        return each(rule -> {
            Map<String, Long> results = casesOf(rule).stream()
                    .flatMap(example -> example.expect().stream())
                    .flatMap(expected -> expected.outcome().stream())
                    .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
            assertThat(results).hasSizeGreaterThan(1);
            assertThat(results.keySet()).containsAnyOf("FAILED", "REVIEW", "NOTICE", "UNDETERMINED");
            assertThat(results.keySet()).containsAnyOf("PASSED", "NOT_APPLICABLE", "NOT_YET_APPLICABLE");
        });
    }

    private Set<LocalDate> starts(Rule<?> rule) {
        Set<LocalDate> starts = new TreeSet<>();
        Provision own = rulebook.provision(rule.id(), card(rule).law().provision());
        starts.add(own.effective());
        own.until().ifPresent(until -> starts.add(until.plusDays(1)));
        rule.notBefore()
                .forEach(id -> starts.add(rulebook.provision(rule.id(), id).effective()));
        card(rule).severity().stream()
                .flatMap(entry -> entry.from().stream())
                .forEach(id -> starts.add(rulebook.provision(rule.id(), id).effective()));
        return starts;
    }

    private List<CaseFile.Case> casesOf(Rule<?> rule) {
        assertThat(cases).as("cases").containsKey(rule.id());
        return Optional.ofNullable(cases.get(rule.id())).orElseThrow().cases();
    }

    private Card card(Rule<?> rule) {
        return Optional.ofNullable(rulebook.cards().get(rule.id())).orElseThrow();
    }

    private Stream<DynamicTest> each(java.util.function.Consumer<Rule<?>> check) {
        return rulebook.rules().stream().map(rule -> DynamicTest.dynamicTest(rule.id(), () -> check.accept(rule)));
    }
}
