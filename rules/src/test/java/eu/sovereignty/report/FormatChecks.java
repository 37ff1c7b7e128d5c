package eu.sovereignty.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a file of each format must be, by a schema or a parser that is not ours where there is one. */
public final class FormatChecks {

    private FormatChecks() {}

    /** Checks a file by its name. */
    public static void assertValid(String file, String text) {
        assertThat(text).as(file).isNotBlank().doesNotContain("\u202e", "\u001b", "\u0007", "\u0000");
        switch (file) {
            case "report.sarif" -> assertThat(sarif(text)).as(file).isEmpty();
            case "oscal-assessment-results.json" ->
                assertThat(oscal("ar", text)).as(file).isEmpty();
            case "oscal-assessment-plan.json" ->
                assertThat(oscal("ap", text)).as(file).isEmpty();
            case "sovereignty.cdx.json" -> {
                assertThat(cycloneDx(text)).as(file).isEmpty();
                assertThat(lost(JsonMapper.shared().readTree(text))).as(file).isEmpty();
            }
            case "gl-code-quality-report.json" ->
                assertThat(gitLab(text)).as(file).isEmpty();
            case "report.junit.xml" -> junit(text);
            case "report.csv" -> csv(text);
            case "report.md" -> assertThat(text).hasSizeLessThanOrEqualTo(MarkdownReport.LIMIT);
            case "report.json" -> ReportSchema.assertValid(text);
            default -> throw new IllegalArgumentException(file);
        }
    }

    static List<Error> sarif(String json) {
        return errors(SpecificationVersion.DRAFT_7, "/schema/sarif-schema-2.1.0.json", json);
    }

    static List<Error> oscal(String model, String json) {
        return errors(SpecificationVersion.DRAFT_7, "/schema/json/oscal-" + model + "_schema.json", json);
    }

    /** The schema of CycloneDX 1.6, with the two that it refers to. */
    static List<Error> cycloneDx(String json) {
        Map<String, String> schemas = Map.of(
                "http://cyclonedx.org/schema/bom-1.6.schema.json", resource("/bom-1.6.schema.json"),
                "http://cyclonedx.org/schema/spdx.schema.json", resource("/spdx.schema.json"),
                "http://cyclonedx.org/schema/jsf-0.82.schema.json", resource("/jsf-0.82.schema.json"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, builder -> builder.schemas(schemas))
                .getSchema(com.networknt.schema.SchemaLocation.of("http://cyclonedx.org/schema/bom-1.6.schema.json"))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** What a bill of materials refers to and does not hold, or holds twice: the schema cannot ask for it. */
    static List<String> lost(JsonNode bom) {
        List<String> held = texts(bom, "bom-ref");
        List<String> lost = new ArrayList<>(held);
        new LinkedHashSet<>(held).forEach(lost::remove);
        Stream.of("target", "evidence", "claims", "counterClaims", "requirement", "assessor", "ref", "dependsOn")
                .flatMap(name -> texts(bom, name).stream())
                .filter(ref -> !held.contains(ref))
                .forEach(lost::add);
        return lost;
    }

    private static List<String> texts(JsonNode node, String member) {
        return node.findValues(member).stream()
                .flatMap(value -> value.isArray() ? value.valueStream() : Stream.of(value))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .toList();
    }

    static List<Error> gitLab(String json) {
        return errors(SpecificationVersion.DRAFT_2020_12, "schemas/gitlab-code-quality.schema.json", json);
    }

    private static List<Error> errors(SpecificationVersion version, String schema, String json) {
        return SchemaRegistry.withDefaultDialect(version)
                .getSchema(resource(schema))
                .validate(
                        json,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    /** What Maven's own parser reads of a report, after our schema has read it. */
    static List<ReportTestSuite> junit(String xml) {
        try {
            SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(new StreamSource(new StringReader(resource("schemas/junit.xsd"))))
                    .newValidator()
                    .validate(new StreamSource(new StringReader(xml)));
            InputStream bytes = new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
            return new TestSuiteXmlParser(new NullConsoleLogger())
                    .parse(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        } catch (SAXException | javax.xml.parsers.ParserConfigurationException e) {
            throw new AssertionError(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The cells of a file, read by the grammar of RFC 4180 with the separator of its language. */
    static List<List<String>> csv(String text) {
        assertThat(text).startsWith("\uFEFF\"").endsWith("\"\r\n");
        char separator = text.startsWith("\uFEFF\"Result\"") ? ',' : ';';
        List<List<String>> lines = Stream.of(text.substring(1).split("\r\n"))
                .map(line -> cells(line, separator))
                .toList();
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(19));
        assertThat(lines.stream().flatMap(List::stream))
                .noneMatch(
                        cell -> !cell.isEmpty() && "=+-@".indexOf(cell.strip().charAt(0)) >= 0);
        return lines;
    }

    private static List<String> cells(String line, char separator) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char character = line.charAt(i);
            if (character == '"' && quoted && line.startsWith("\"", i + 1)) {
                cell.append('"');
                i++;
            } else if (character == '"') {
                quoted = !quoted;
            } else if (character == separator && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        assertThat(quoted).as(line).isFalse();
        cells.add(cell.toString());
        return cells;
    }

    /** Every file that a format writes, by name. */
    static Map<String, String> files(ReportFormat format, ReportModel model) {
        Map<String, String> files = new java.util.LinkedHashMap<>();
        files.put(format.fileName(), text(out -> format.write(model, out)));
        for (Companion companion : format.companions(model)) {
            files.put(companion.path(), text(companion::writeTo));
        }
        return files;
    }

    /** The file that a format is named after. */
    static String file(String format, ReportModel model) {
        return text(out -> Formats.of(format).write(model, out));
    }

    static JsonNode json(String format, ReportModel model) {
        return JsonMapper.shared().readTree(file(format, model));
    }

    private interface Writing {
        void to(java.io.OutputStream out) throws IOException;
    }

    private static String text(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static String resource(String name) {
        try (InputStream in = FormatChecks.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
