package eu.sovereignty.report.schema;

import eu.sovereignty.document.Node;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A tree as an editor gives it to a JSON Schema: by the core schema of YAML 1.2 (section 10.3.2 of the specification). */
final class YamlAsJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Pattern BOOL = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern OCTAL = Pattern.compile("0o[0-7]+");
    private static final Pattern HEXADECIMAL = Pattern.compile("0x[0-9a-fA-F]+");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(?:\\.[0-9]+|[0-9]+(?:\\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?");

    private YamlAsJson() {}

    static JsonNode of(Node node) {
        if (node instanceof Node.Mapping mapping) {
            ObjectNode object = JSON.objectNode();
            mapping.entries().forEach((key, entry) -> object.set(key, of(entry.value())));
            return object;
        } else if (node instanceof Node.Sequence sequence) {
            ArrayNode array = JSON.arrayNode();
            sequence.items().forEach(item -> array.add(of(item)));
            return array;
        }
        return node instanceof Node.Scalar scalar ? scalar(scalar) : JSON.nullNode();
    }

    private static JsonNode scalar(Node.Scalar scalar) {
        String text = scalar.text();
        if (scalar.quoted()) {
            return JSON.stringNode(text);
        } else if (scalar.saysNothing()) {
            return JSON.nullNode();
        } else if (BOOL.matcher(text).matches()) {
            return JSON.booleanNode(text.equalsIgnoreCase("true"));
        } else if (DECIMAL.matcher(text).matches()) {
            return JSON.numberNode(new BigInteger(text));
        } else if (OCTAL.matcher(text).matches()) {
            return JSON.numberNode(new BigInteger(text.substring(2), 8));
        } else if (HEXADECIMAL.matcher(text).matches()) {
            return JSON.numberNode(new BigInteger(text.substring(2), 16));
        }
        return FLOAT.matcher(text).matches() ? JSON.numberNode(new BigDecimal(text)) : JSON.stringNode(text);
    }
}
