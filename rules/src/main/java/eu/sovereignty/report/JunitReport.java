package eu.sovereignty.report;

import eu.sovereignty.law.Result;
import eu.sovereignty.verdict.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * {@code report.junit.xml}, in the form that Surefire made common and that Jenkins and GitLab read. A law is a test suite, a
 * rule applied to a subject a test case. What failed, and what stops the build under the policy, is a {@code failure} whose
 * type is the result; what is undetermined, for a person to judge or worth knowing is {@code skipped} with its message, since it
 * is neither a pass nor a breach; what is met passes. Rules that do not concern a subject, or not yet, are no test cases: they
 * would count as passes. The properties of the suite say how many there are. What cannot be judged is one {@code error}.
 */
public final class JunitReport implements ReportFormat {

    @Override
    public String id() {
        return "junit";
    }

    @Override
    public String fileName() {
        return "report.junit.xml";
    }

    @Override
    public void write(ReportModel model, OutputStream out) throws IOException {
        Xml xml = new Xml(out);
        List<JunitSuite> suites = suites(model);
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", ReportModel.TOOL);
        JunitSuite.counts(
                attributes,
                suites.stream().flatMap(suite -> suite.cases().stream()).toList());
        xml.element("testsuites", attributes, () -> {
            for (JunitSuite suite : suites) {
                suite.write(xml, Timestamps.midnight(model.run().asOf()));
            }
        });
        xml.end();
    }

    private static List<JunitSuite> suites(ReportModel model) {
        FormatWords words = new FormatWords(model.run().language());
        if (isError(model.verdict().status())) {
            return List.of(error(model, words));
        }
        Map<String, List<WordedOutcome>> laws = model.outcomes().stream()
                .collect(Collectors.groupingBy(worded -> worded.act().id(), LinkedHashMap::new, Collectors.toList()));
        List<JunitSuite> suites = new ArrayList<>();
        laws.forEach((law, outcomes) -> suites.add(JunitSuite.of(law, outcomes, words)));
        return suites;
    }

    private static boolean isError(Status status) {
        return status == Status.INVALID_INPUT || status == Status.NOTHING_EVALUATED;
    }

    private static JunitSuite error(ReportModel model, FormatWords words) {
        String details = model.problems().stream()
                .map(problem -> problem.at().place() + ": "
                        + problem.message(words.labels().language()))
                .collect(Collectors.joining(" | "));
        String headline = new ConsoleReport(model).headline();
        return new JunitSuite(
                ReportModel.TOOL,
                Map.of(),
                List.of(new JunitSuite.Case(
                        ReportModel.TOOL,
                        model.run().manifest(),
                        JunitSuite.Kind.ERROR,
                        model.verdict().status().name(),
                        headline,
                        details)));
    }

    /** What a result is in the words of JUnit. */
    static JunitSuite.Kind kind(WordedOutcome worded) {
        if (worded.stops() || Findings.is(worded, Result.FAILED)) {
            return JunitSuite.Kind.FAILURE;
        }
        return Findings.is(worded, Result.PASSED) ? JunitSuite.Kind.PASS : JunitSuite.Kind.SKIPPED;
    }
}
