package eu.sovereignty.law;

import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Subject;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One duty for one kind of subject, as the sentence that it applies: when something holds, unless something else does.
 *
 * <pre>{@code
 * rule("gdpr-transfer-ground", Dossier::transfers)
 *     .when("third-country", transfer -> not(transfer.recipientInUnion()))
 *     .unless("adequate", Transfer::coveredByAdequacy)
 *     .owedBy(Transfer::exporter)
 * }</pre>
 *
 * <p>Immutable: every call gives another rule.
 */
public record Rule<S extends Subject>(
        String id,
        Function<Dossier, List<S>> subjects,
        List<Clause<S>> clauses,
        Optional<Function<S, Fact<Set<DutyHolder>>>> holder,
        Optional<Function<S, String>> start,
        List<String> notBefore,
        Optional<Function<S, Fact<LocalDate>>> day,
        List<Since<S>> since) {

    /** A rule without conditions yet. */
    public static <S extends Subject> Rule<S> rule(String id, Function<Dossier, List<S>> subjects) {
        return new Rule<>(
                id, subjects, List.of(), Optional.empty(), Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    /** The duty exists only if this holds too. */
    public Rule<S> when(String clause, Function<? super S, Fact<Boolean>> condition) {
        return with(new Clause<>(clause, Clause.Kind.WHEN, condition));
    }

    /** The duty exists only if this day of the case is not before the start of a provision. */
    public Rule<S> whenSince(String clause, String provision, Function<? super S, Fact<LocalDate>> of) {
        List<Since<S>> more = new ArrayList<>(since);
        more.add(new Since<>(clause, provision, of));
        return new Rule<>(id, subjects, clauses, holder, start, notBefore, day, List.copyOf(more));
    }

    /** The duty is met, or not owed, if this holds. */
    public Rule<S> unless(String clause, Function<? super S, Fact<Boolean>> condition) {
        return with(new Clause<>(clause, Clause.Kind.UNLESS, condition));
    }

    /** If this holds, the outcome is a notice. */
    public Rule<S> noticeIf(String clause, Function<? super S, Fact<Boolean>> condition) {
        return with(new Clause<>(clause, Clause.Kind.NOTICE, condition));
    }

    /** If this holds, what would fail is for a person to judge. */
    public Rule<S> reviewIf(String clause, Function<? super S, Fact<Boolean>> condition) {
        return with(new Clause<>(clause, Clause.Kind.REVIEW, condition));
    }

    /** Only the severity may depend on this: it decides no result. */
    public Rule<S> weighs(String clause, Function<? super S, Fact<Boolean>> condition) {
        return with(new Clause<>(clause, Clause.Kind.WEIGHT, condition));
    }

    /**
     * Until a second provision starts, what would fail is for a person to judge.
     *
     * @param provision id in the regulation's {@code dates.yaml}; the clause bears the same id
     */
    public Rule<S> reviewBefore(String provision) {
        List<String> more = new ArrayList<>(notBefore);
        more.add(provision);
        return new Rule<>(id, subjects, clauses, holder, start, List.copyOf(more), day, since);
    }

    /**
     * When the duty starts, where that depends on the subject; otherwise the provision of the card says it.
     *
     * @param provision id in the regulation's {@code dates.yaml}, for each subject
     */
    public Rule<S> startsWith(Function<S, String> provision) {
        return new Rule<>(id, subjects, clauses, holder, Optional.of(provision), notBefore, day, since);
    }

    /** Which duty holders the declaring organisation is, for a subject; where it is none of the card's, nothing fails. */
    public Rule<S> owedBy(Function<S, Fact<Set<DutyHolder>>> roles) {
        return new Rule<>(id, subjects, clauses, Optional.of(roles), start, notBefore, day, since);
    }

    /** The declaring organisation always owes it. */
    public Rule<S> owedByAlways(DutyHolder role) {
        return owedBy(subject -> new Known<>(Set.of(role), List.of()));
    }

    /** The day to come that the rule is about, for the calendar: such as the end of a certificate. */
    public Rule<S> onDay(Function<S, Fact<LocalDate>> of) {
        return new Rule<>(id, subjects, clauses, holder, start, notBefore, Optional.of(of), since);
    }

    private Rule<S> with(Clause<S> clause) {
        List<Clause<S>> more = new ArrayList<>(clauses);
        more.add(clause);
        return new Rule<>(id, subjects, List.copyOf(more), holder, start, notBefore, day, since);
    }
}
