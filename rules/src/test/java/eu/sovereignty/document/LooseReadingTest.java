package eu.sovereignty.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LooseReadingTest {

    private static final Limits SMALL = new Limits(1000, 4, 12, 100);

    @Test
    @DisplayName("Of a document that breaks, what stands before counts, and the next one is read")
    void broken() {
        LooseReading reading = yaml("a: 1\nb:\n  c: [2, 3\nd: }\n---\ne: 4\n");
        assertThat(written(reading)).isEqualTo("{a: 1, b: {c: [2, 3 d]}}|{e: 4}");
        assertThat(cut(reading)).isEqualTo("4:2 broken");
        assertThat(written(json("{\"a\": [1, {\"b\": 2"))).isEqualTo("{a: [1, {b: 2}]}");
        assertThat(cut(json("{\"a\": [1, }"))).isEqualTo("1:11 broken");
        assertThat(cut(json("{\"a\": \"x\\u00zz\"}"))).endsWith("broken");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', textBlock = """
            a: 1\\na: 2                                    ~ {a: 2}
            a: &x {b: 1}\\nc: *x                           ~ {a: {b: 1}, c: {b: 1}}
            a: &x {b: 1, d: 2}\\nc: {b: 3, <<: *x}          ~ {a: {b: 1, d: 2}, c: {b: 3, d: 2}}
            a: &x {b: 1}\\nc: {<<: [*x, {e: 5}]}            ~ {a: {b: 1}, c: {b: 1, e: 5}}
            a: *nobody                                    ~ {a: }
            a: !Sub x\\nb: !!python/object:os.system [ls]  ~ {a: x, b: [ls]}
            ? [a]\\n: b\\nc: d                              ~ {c: d}
            a: {{ .Values.x | quote }}                    ~ {a: {{ .Values.x | quote }}}
            {{- if .Values.x }}\\na: 1\\n{{- end }}         ~ {a: 1}
            {{/* a\\n b: 1 */}}\\na: 1                      ~ {a: 1}
            a: "{{ default "b" .x }}"                     ~ {a: {{ default "b" .x }}}
            {% if x %}\\na: {{ x }}\\n{% endif %}           ~ {a: {{ x }}}
            a: @project.version@                          ~ {a: @project.version@}
            a: [${B:c, d}, ${E:${F: g}}]                  ~ {a: [${B:c, d}, ${E:${F: g}}]}
            %dev:\\n  a: 1                                 ~ {%dev: {a: 1}}
            a: {{ open                                    ~ {a: {}}
            a: x\u0007y                                   ~ {a: x\uFFFDy}
            \uE07B\uE07B: a                               ~ {\uFFFD\uFFFD: a}
            """)
    @DisplayName("What other programs accept or fill in is read, places unchanged")
    void tolerated(String text, String expected) {
        String lines = text.replace("\\n", "\n");
        assertThat(written(yaml(lines))).isEqualTo(expected);
    }

    @Test
    @DisplayName("Places are those of the text, in every document and behind marks of templates")
    void places() {
        Node second =
                yaml("a: 1\n---\n{{ if x }}\nb:\n  c: {{ d }}\n").documents().get(1);
        Node.Mapping b = (Node.Mapping) ((Node.Mapping) second).get("b").orElseThrow();
        assertThat(keyPlace(b, "c")).isEqualTo("f:5:3");
        assertThat(b.get("c").orElseThrow().at().place()).isEqualTo("f:5:6");
        Node json = json("// no\n{\n  \"a\": 1,\n}").documents().get(0);
        assertThat(keyPlace((Node.Mapping) json, "a")).isEqualTo("f:3:3");
    }

    @Test
    @DisplayName("What costs too much is passed over, and said to be")
    void limits() {
        LooseReading laughs = yaml("a: &a [1, 1, 1]\nb: &b [*a, *a]\nc: [*b, *b, *b, *b]\nd: 1");
        assertThat(written(laughs)).isEqualTo("{a: [1, 1, 1], b: [[1, 1, 1], ], c: [, , , ], d: 1}");
        assertThat(cut(laughs)).isEqualTo("2:12 limit");
        assertThat(written(yaml("[[[[[1], 2]]]]"))).isEqualTo("[[[[, 2]]]]");
        assertThat(cut(yaml("[[[[[1], 2]]]]"))).isEqualTo("1:5 limit");
        assertThat(cut(json("[".repeat(5000)))).isEqualTo("1:5 limit");
        assertThat(cut(yaml("[".repeat(5000)))).isEqualTo("1:5 limit");
        assertThat(cut(json("[1,2,3,4,5,6,7,8,9,10,11,12]"))).isEqualTo("1:26 limit");
    }

    @Test
    @DisplayName("Values without end, and one value after the other, end")
    void several() {
        assertThat(written(json("{\"a\": 1}\n{a: 'b'} # c\n[true, null]"))).isEqualTo("{a: 1}|{a: b}|[true, null]");
        assertThat(written(json(""))).isEmpty();
        assertThat(written(yaml("\n---\n# nothing\n---\n\na: &a [*a]"))).isEqualTo("{a: []}");
    }

    private static LooseReading yaml(String text) {
        return LooseYaml.read("f", text, SMALL);
    }

    private static LooseReading json(String text) {
        return LooseJson.read("f", text, SMALL);
    }

    private static String keyPlace(Node.Mapping mapping, String key) {
        return Optional.ofNullable(mapping.entries().get(key))
                .map(entry -> entry.keyAt().place())
                .orElse("");
    }

    private static String written(LooseReading reading) {
        List<Node> documents = reading.documents();
        return documents.stream().map(Node::written).collect(Collectors.joining("|"));
    }

    private static String cut(LooseReading reading) {
        return reading.cut()
                .map(cut -> cut.at().line() + ":" + cut.at().column() + (cut.limited() ? " limit" : " broken"))
                .orElse("");
    }
}
