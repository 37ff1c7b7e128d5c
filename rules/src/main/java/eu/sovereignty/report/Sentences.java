package eu.sovereignty.report;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Text;
import eu.sovereignty.law.Act;
import eu.sovereignty.law.CardTexts;
import eu.sovereignty.law.Clause;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sentences of one outcome. */
final class Sentences {

    private final Labels labels;
    private final Outcome outcome;
    private final CardTexts card;
    private final Names names;

    Sentences(Labels labels, Outcome outcome, CardTexts card, Names names) {
        this.labels = labels;
        this.outcome = outcome;
        this.card = card;
        this.names = names;
    }

    WordedOutcome worded(Act act, boolean stops) {
        return new WordedOutcome(
                outcome,
                stops,
                in(card.title()),
                message(),
                remedy(),
                act,
                Citation.of(act, outcome.card().law().article(), labels),
                outcome.trace().stream()
                        .map(step -> new WordedStep(step, sentence(step)))
                        .toList());
    }

    private String in(Text text) {
        return names.in(Typography.of(text, labels.language()));
    }

    private String sentence(Step step) {
        return Optional.ofNullable(card.clauses().get(step.clause()))
                .map(this::in)
                .orElse(step.clause());
    }

    private String message() {
        return switch (outcome.result()) {
            case PASSED -> composed("message.PASSED", clauses(Clause.Kind.UNLESS, true));
            case FAILED -> said(card.message().failed(), found());
            case UNDETERMINED -> undetermined();
            case REVIEW -> review();
            case NOTICE -> said(card.message().notice(), noticed());
            case NOT_APPLICABLE -> notApplicable();
            case NOT_YET_APPLICABLE ->
                labels.text(
                        "message.NOT_YET_APPLICABLE",
                        in(card.title()),
                        labels.day(outcome.provision().effective()));
        };
    }

    private String said(Optional<Text> written, String composed) {
        return written.map(this::in).orElse(composed);
    }

    private String found() {
        return composed("message.FOUND", clauses(Clause.Kind.WHEN, true));
    }

    private String noticed() {
        return composed("message.FOUND", clauses(Clause.Kind.NOTICE, true));
    }

    private String undetermined() {
        String question = said(card.message().undetermined(), labels.text("message.UNDETERMINED", in(card.title())));
        return labels.text("message.missing", question, fields());
    }

    private String review() {
        String found = said(card.message().review(), judged());
        return switch (outcome.reason()) {
            case OTHERS_DUTY -> labels.text("review.OTHERS_DUTY" + place(), holders(), found);
            case QUALIFICATION -> qualification(found);
            case UNVERIFIED, NOT_STARTED -> labels.text("review." + outcome.reason(), found, force());
            case FORCE, CLAUSE -> byForce(found);
            case NONE -> found;
        };
    }

    /** What can never be a breach says so, whatever else asks for a person. */
    private String byForce(String found) {
        return outcome.card().force().mayFail() ? found : labels.text(notBinding(), found, force());
    }

    /** Where no text of others stands behind it, it is not said that such a text does not bind. */
    private String notBinding() {
        return switch (outcome.card().force()) {
            case COHERENCE, POLICY -> "review.FORCE." + outcome.card().force();
            default -> "review.FORCE";
        };
    }

    private String qualification(String found) {
        return outcome.othersDuty()
                ? labels.text("review.QUALIFICATION.others", found, fields(), holders())
                : labels.text("review.QUALIFICATION", found, fields());
    }

    private String judged() {
        String doubts = clauses(Clause.Kind.REVIEW, true);
        return doubts.isEmpty() ? found() : composed("message.REVIEW", doubts);
    }

    private String notApplicable() {
        String absent = clauses(Clause.Kind.WHEN, false);
        return absent.isEmpty()
                ? outcome.provision().until().map(this::ended).orElse(in(card.title()))
                : composed("message.NOT_APPLICABLE", absent);
    }

    /** What ended may go on in another place: then the note of its dates says so. */
    private String ended(LocalDate day) {
        return outcome.provision()
                .note()
                .map(note -> labels.text("message.ENDED.noted", in(card.title()), labels.day(day), in(note)))
                .orElseGet(() -> labels.text("message.ENDED", in(card.title()), labels.day(day)));
    }

    private String composed(String key, String sentences) {
        return sentences.isEmpty() ? in(card.title()) : labels.text(key, in(card.title()), sentences);
    }

    private String clauses(Clause.Kind kind, boolean truth) {
        return outcome.trace().stream()
                .filter(step -> step.kind() == kind && holds(step.truth(), truth))
                .map(this::sentence)
                .collect(Collectors.joining(" "));
    }

    private String remedy() {
        return switch (outcome.result()) {
            case PASSED, NOT_APPLICABLE -> "";
            case UNDETERMINED -> labels.text("remedy.UNDETERMINED", fields());
            case REVIEW -> reviewRemedy();
            case NOT_YET_APPLICABLE -> coming();
            case FAILED, NOTICE -> toDo();
        };
    }

    private String reviewRemedy() {
        return switch (outcome.reason()) {
            case QUALIFICATION -> labels.text("remedy.QUALIFICATION", fields());
            case UNVERIFIED -> labels.text("remedy.UNVERIFIED", toDo());
            case OTHERS_DUTY, FORCE, NOT_STARTED, CLAUSE, NONE -> toDo();
        };
    }

    /** What the reader can do: meet the duty, or obtain from whoever owes it that he meets it. */
    private String toDo() {
        return in(outcome.othersDuty() ? card.obtain().orElse(card.remedy()) : card.remedy());
    }

    /** Before the day nothing is owed and nobody has looked whether it is met: the words to obtain it would say too much. */
    private String coming() {
        return outcome.othersDuty()
                ? labels.text(
                        "remedy.COMING.others", labels.day(outcome.provision().effective()), holders())
                : in(card.remedy());
    }

    private String fields() {
        return outcome.missing().stream().map(Missing::field).distinct().collect(Collectors.joining(", "));
    }

    private String force() {
        return labels.word(outcome.card().force());
    }

    private String holders() {
        List<DutyHolder> holders = outcome.card().dutyHolder();
        return holders.stream().map(labels::word).collect(Collectors.joining(labels.text("or")));
    }

    /** A contract is where its holder looks for another's duty; elsewhere it is what is declared. */
    private String place() {
        String kind = outcome.subject().id().kind();
        return kind.equals("contract") || kind.equals("hosting") ? ".contract" : "";
    }

    private static boolean holds(Fact<Boolean> fact, boolean truth) {
        return fact.holds(value -> value == truth);
    }
}
