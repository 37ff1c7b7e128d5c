package eu.sovereignty.report;

import eu.sovereignty.law.Clause;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Provision;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How a rule ends, in words: the order in which its judge asks. The first that matches decides. */
final class RuleEnds {

    private final DescribedRule described;
    private final Rule<?> rule;
    private final PageWords words;
    private final List<RulePage.End> ends = new ArrayList<>();

    RuleEnds(DescribedRule described, PageWords words) {
        this.described = described;
        this.rule = described.rule();
        this.words = words;
    }

    List<RulePage.End> list() {
        notApplicable();
        end(Result.NOT_YET_APPLICABLE, rule.start().isPresent() ? words.text("end.start.depends") : start());
        if (has(Clause.Kind.UNLESS)) {
            end(Result.PASSED, words.text("end.PASSED"));
        }
        if (has(Clause.Kind.NOTICE)) {
            end(Result.NOTICE, words.text("end.NOTICE"));
        }
        if (mayGoOn()) {
            breach();
        }
        return List.copyOf(ends);
    }

    private void notApplicable() {
        boolean ends = described.provision().until().isPresent();
        if (has(Clause.Kind.WHEN)) {
            end(Result.NOT_APPLICABLE, words.text(ends ? "end.NOT_APPLICABLE.until" : "end.NOT_APPLICABLE", until()));
        } else if (ends) {
            end(Result.NOT_APPLICABLE, words.text("end.ended", until()));
        }
    }

    private String until() {
        return described.provision().until().map(words::day).orElse("");
    }

    private String start() {
        return words.text("end.start", words.day(described.provision().effective()));
    }

    private void breach() {
        end(Result.UNDETERMINED, words.text("end.UNDETERMINED", words.labels().word(Result.REVIEW)));
        for (String id : rule.notBefore()) {
            Provision later = described.provision(id);
            end(Result.REVIEW, words.text("end.notStarted", words.day(later.effective())));
        }
        if (bindsSomebody()) {
            end(Result.REVIEW, words.text("end.othersDuty", holders()));
        }
        if (has(Clause.Kind.REVIEW)) {
            end(Result.REVIEW, words.text("end.REVIEW"));
        }
        otherwise();
    }

    private void otherwise() {
        if (described.card().force().mayFail()) {
            failure();
        } else if (described.mayEnd(Result.REVIEW)) {
            String force = words.labels().word(described.card().force());
            end(Result.REVIEW, words.text("end.force", force));
        }
    }

    private void failure() {
        if (has(Clause.Kind.REVIEW) || bindsSomebody()) {
            end(Result.UNDETERMINED, words.text(openEnd()));
        }
        if (described.mayEnd(Result.FAILED)) {
            end(Result.REVIEW, words.text("end.unverified"));
            end(Result.FAILED, words.text("end.FAILED"));
        }
    }

    private String openEnd() {
        String key = has(Clause.Kind.REVIEW) ? "end.open.review" : "end.open.holder";
        return has(Clause.Kind.REVIEW) && bindsSomebody() ? "end.open.both" : key;
    }

    /** Behind a notice there may be nothing: then no case of the rule goes further. */
    private boolean mayGoOn() {
        return !has(Clause.Kind.NOTICE)
                || described.mayEnd(Result.FAILED)
                || described.mayEnd(Result.REVIEW)
                || described.mayEnd(Result.UNDETERMINED);
    }

    private boolean bindsSomebody() {
        return rule.holder().isPresent() && !described.card().dutyHolder().isEmpty();
    }

    private String holders() {
        return described.card().dutyHolder().stream()
                .map((DutyHolder holder) -> words.labels().word(holder))
                .collect(Collectors.joining(words.labels().text("or")));
    }

    private boolean has(Clause.Kind kind) {
        return rule.clauses().stream().anyMatch(clause -> clause.kind() == kind);
    }

    private void end(Result result, String when) {
        ends.add(new RulePage.End(result, when));
    }
}
