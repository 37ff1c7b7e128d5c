package eu.sovereignty.law;

import static eu.sovereignty.law.Clause.Kind.NOTICE;
import static eu.sovereignty.law.Clause.Kind.REVIEW;
import static eu.sovereignty.law.Clause.Kind.UNLESS;
import static eu.sovereignty.law.Clause.Kind.WHEN;

import eu.sovereignty.dossier.Subject;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.law.Outcome.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Applies one rule to one subject. The order of the questions is the table of CONTRIBUTING ("How a rule ends"): the first
 * that matches decides.
 */
final class Judge<S extends Subject> {

    private final Rule<S> rule;
    private final Rulebook.Entry entry;
    private final S subject;
    private final LocalDate asOf;
    private final List<Step> trace;
    private final Fact<Boolean> others;
    private final Provision provision;

    Judge(Rule<S> rule, Rulebook.Entry entry, S subject, LocalDate asOf) {
        this.rule = rule;
        this.entry = entry;
        this.subject = subject;
        this.asOf = asOf;
        this.provision =
                rule.start().map(start -> entry.provision(start.apply(subject))).orElseGet(entry::provision);
        this.trace = trace();
        this.others = othersDuty();
    }

    Outcome outcome() {
        Fact<Boolean> when = Kleene.and(truths(WHEN));
        if (when.holds(truth -> !truth) || provision.endedBefore(asOf)) {
            return ends(Result.NOT_APPLICABLE);
        }
        if (!provision.startedBy(asOf)) {
            return ends(Result.NOT_YET_APPLICABLE);
        }
        if (isTrue(Kleene.or(truths(UNLESS)))) {
            return ends(Result.PASSED);
        }
        if (isTrue(Kleene.or(truths(NOTICE)))) {
            return ends(Result.NOTICE);
        }
        return breach(Kleene.and(when, Kleene.not(Kleene.or(truths(UNLESS)))));
    }

    private Outcome breach(Fact<Boolean> breach) {
        if (!breach.isKnown()) {
            return open(breach.missing());
        }
        if (notStarted()) {
            return review(Reason.NOT_STARTED);
        }
        if (isTrue(others)) {
            return review(Reason.OTHERS_DUTY);
        }
        if (isTrue(Kleene.or(truths(REVIEW)))) {
            return review(Reason.CLAUSE);
        }
        if (!entry.card().force().mayFail()) {
            return review(Reason.FORCE);
        }
        List<Missing> missing = Stream.of(Kleene.or(truths(REVIEW)), others)
                .flatMap(fact -> fact.missing().stream())
                .toList();
        if (!missing.isEmpty()) {
            return open(missing);
        }
        return breach.verified() ? ends(Result.FAILED) : review(Reason.UNVERIFIED);
    }

    private Outcome open(List<Missing> missing) {
        boolean qualification = missing.stream().allMatch(m -> m.kind() == Missing.Kind.QUALIFICATION);
        return qualification
                ? ends(Result.REVIEW, Reason.QUALIFICATION, missing)
                : ends(Result.UNDETERMINED, Reason.NONE, missing);
    }

    private Outcome review(Reason reason) {
        return ends(Result.REVIEW, reason, List.of());
    }

    private Outcome ends(Result result) {
        return ends(result, Reason.NONE, List.of());
    }

    private Outcome ends(Result result, Reason reason, List<Missing> missing) {
        return new Outcome(
                entry.pack(),
                entry.card(),
                subject,
                result,
                severity(result),
                reason,
                missing,
                trace,
                provision,
                isTrue(others),
                day(result));
    }

    /** A day that is still to come, of a rule that concerns the subject. */
    private Optional<LocalDate> day(Result result) {
        return result == Result.NOT_APPLICABLE || result == Result.NOT_YET_APPLICABLE
                ? Optional.empty()
                : rule.day().flatMap(of -> of.apply(subject).value()).filter(asOf::isBefore);
    }

    /** True when the organisation's role is known and is not one that owes the duty. */
    private Fact<Boolean> othersDuty() {
        return rule.holder()
                .map(roles -> roles.apply(subject))
                .map(roles -> roles.is(set -> entry.card().dutyHolder().stream().noneMatch(set::contains)))
                .orElse(Kleene.FALSE);
    }

    private boolean notStarted() {
        return rule.notBefore().stream()
                .anyMatch(provision -> !entry.provision(provision).startedBy(asOf));
    }

    private List<Step> trace() {
        List<Step> steps = new ArrayList<>();
        for (Clause<S> clause : rule.clauses()) {
            steps.add(new Step(clause.id(), clause.kind(), clause.condition().apply(subject)));
        }
        for (Since<S> day : rule.since()) {
            steps.add(day.step(subject, entry.provision(day.provision())));
        }
        for (String provision : rule.notBefore()) {
            boolean before = !entry.provision(provision).startedBy(asOf);
            steps.add(new Step(provision, REVIEW, new Known<>(before, List.of())));
        }
        return List.copyOf(steps);
    }

    private List<Fact<Boolean>> truths(Clause.Kind kind) {
        List<Fact<Boolean>> truths = new ArrayList<>();
        for (Step step : trace) {
            if (step.kind() == kind) {
                truths.add(step.truth());
            }
        }
        return truths;
    }

    private Severity severity(Result result) {
        return entry.card().severity().stream()
                .filter(candidate -> matches(candidate, result))
                .map(Card.SeverityEntry::is)
                .findFirst()
                .orElse(Severity.INFO);
    }

    private boolean matches(Card.SeverityEntry candidate, Result result) {
        return candidate.outcome().filter(wanted -> wanted != result).isEmpty()
                && candidate.when().filter(clause -> !clauseIsTrue(clause)).isEmpty()
                && candidate.role().filter(role -> !roles().contains(role)).isEmpty()
                && candidate
                        .from()
                        .filter(id -> !entry.provision(id).startedBy(asOf))
                        .isEmpty();
    }

    private boolean clauseIsTrue(String clause) {
        return trace.stream().anyMatch(step -> step.clause().equals(clause) && isTrue(step.truth()));
    }

    private Set<DutyHolder> roles() {
        return rule.holder().flatMap(roles -> roles.apply(subject).value()).orElse(Set.of());
    }

    private static boolean isTrue(Fact<Boolean> fact) {
        return fact.holds(truth -> truth);
    }
}
