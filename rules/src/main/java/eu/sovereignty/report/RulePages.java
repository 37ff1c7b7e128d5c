package eu.sovereignty.report;

import eu.sovereignty.fact.Language;
import eu.sovereignty.law.Outcome;
import eu.sovereignty.law.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The pages about rules. The build writes one per rule and language into the product; beside a report lie those that it links
 * to, in its language.
 */
public final class RulePages {

    /** The folder of the pages, beside a report. */
    public static final String FOLDER = "rules";

    /** The name of the style sheet of the pages. */
    public static final String STYLE = "style.css";

    private RulePages() {}

    /** Where the page about an outcome's rule lies, relative to the report; empty where the outcome asks nothing of anybody. */
    static Optional<String> path(Outcome outcome) {
        return outcome.result() == Result.PASSED || outcome.result() == Result.NOT_APPLICABLE
                ? Optional.empty()
                : Optional.of(FOLDER + "/" + outcome.card().id() + ".html");
    }

    static List<Companion> linkedFrom(ReportModel model) {
        Set<String> paths = new TreeSet<>();
        model.outcomes().forEach(worded -> path(worded.outcome()).ifPresent(paths::add));
        if (!paths.isEmpty()) {
            paths.add(FOLDER + "/" + STYLE);
        }
        List<Companion> companions = new ArrayList<>();
        paths.forEach(path -> companions.add(companion(path, model.run().language())));
        return companions;
    }

    private static Companion companion(String path, Language language) {
        return new Companion.Shipped(
                path, "/eu/sovereignty/rules/" + language.code() + path.substring(FOLDER.length()));
    }
}
