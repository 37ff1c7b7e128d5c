package eu.sovereignty.report;

import eu.sovereignty.law.Result;
import java.io.IOException;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A test suite of {@link JunitReport}.
 *
 * @param leftOut how many outcomes are no test cases, by result
 */
record JunitSuite(String name, Map<Result, Integer> leftOut, List<Case> cases) {

    /** How a test case ends. */
    enum Kind {
        PASS,
        FAILURE,
        SKIPPED,
        ERROR;

        /** The name of its element. */
        String element() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A test case.
     *
     * @param type the result, as {@code report.json} names it
     */
    record Case(String className, String name, Kind kind, String type, String message, String details) {}

    JunitSuite {
        leftOut = Collections.unmodifiableMap(leftOut);
        cases = List.copyOf(cases);
    }

    /** The suite of a law. */
    static JunitSuite of(String law, List<WordedOutcome> outcomes, FormatWords words) {
        Map<Result, Integer> leftOut = new EnumMap<>(Result.class);
        leftOut.put(Result.NOT_APPLICABLE, 0);
        leftOut.put(Result.NOT_YET_APPLICABLE, 0);
        outcomes.forEach(worded -> leftOut.computeIfPresent(worded.outcome().result(), (result, count) -> count + 1));
        return new JunitSuite(
                law,
                leftOut,
                outcomes.stream()
                        .filter(worded -> !leftOut.containsKey(worded.outcome().result()))
                        .map(worded -> testCase(law, worded, words))
                        .toList());
    }

    /** Jenkins takes what stands before the last point of a class for its package. */
    private static Case testCase(String law, WordedOutcome worded, FormatWords words) {
        return new Case(
                law + "." + worded.rule(),
                worded.subject(),
                JunitReport.kind(worded),
                worded.outcome().result().name(),
                words.message(worded),
                words.text(
                        "junit.details",
                        worded.outcome().subject().at().place(),
                        words.labels().word(worded.outcome().severity()),
                        worded.law()));
    }

    void write(Xml xml, String timestamp) throws IOException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", name);
        counts(attributes, cases);
        attributes.put("skipped", count(cases, Kind.SKIPPED));
        attributes.put("time", "0");
        attributes.put("timestamp", timestamp.substring(0, timestamp.length() - 1));
        xml.element("testsuite", attributes, () -> {
            properties(xml);
            for (Case one : cases) {
                write(xml, one);
            }
        });
    }

    private void properties(Xml xml) throws IOException {
        if (!leftOut.isEmpty()) {
            xml.element("properties", Map.of(), () -> {
                for (Map.Entry<Result, Integer> count : leftOut.entrySet()) {
                    Map<String, String> property = new LinkedHashMap<>();
                    property.put("name", count.getKey().name());
                    property.put("value", String.valueOf(count.getValue()));
                    xml.empty("property", property);
                }
            });
        }
    }

    private static void write(Xml xml, Case one) throws IOException {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("name", one.name());
        attributes.put("classname", one.className());
        attributes.put("time", "0");
        if (one.kind() == Kind.PASS) {
            xml.empty("testcase", attributes);
        } else {
            xml.element("testcase", attributes, () -> xml.text(one.kind().element(), said(one), one.details()));
        }
    }

    private static Map<String, String> said(Case one) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("type", one.type());
        attributes.put("message", one.message());
        return attributes;
    }

    /** How many there are; the root of the document cannot say how many were skipped. */
    static void counts(Map<String, String> attributes, List<Case> cases) {
        attributes.put("tests", String.valueOf(cases.size()));
        attributes.put("failures", count(cases, Kind.FAILURE));
        attributes.put("errors", count(cases, Kind.ERROR));
    }

    private static String count(List<Case> cases, Kind kind) {
        return String.valueOf(cases.stream().filter(one -> one.kind() == kind).count());
    }
}
