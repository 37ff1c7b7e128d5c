package eu.sovereignty.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Writes one XML 1.0 document, indented, with {@code \n} line ends, whatever the machine. What XML cannot hold, and what acts on
 * the place where it is shown, is made {@link Visible}.
 */
final class Xml {

    private final Writer out;
    private int depth;

    Xml(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** What stands in an element. */
    interface Content {
        /** Writes it. */
        void write() throws IOException;
    }

    /** An element with others in it. */
    void element(String name, Map<String, String> attributes, Content content) throws IOException {
        open(name, attributes);
        out.write(">\n");
        depth++;
        content.write();
        depth--;
        indent();
        out.write("</" + name + ">\n");
    }

    /** An element with text in it. */
    void text(String name, Map<String, String> attributes, String text) throws IOException {
        open(name, attributes);
        out.write(">" + escaped(text) + "</" + name + ">\n");
    }

    /** An element with nothing in it. */
    void empty(String name, Map<String, String> attributes) throws IOException {
        open(name, attributes);
        out.write("/>\n");
    }

    /** Hands on what was written; the stream stays open. */
    void end() throws IOException {
        out.flush();
    }

    private void open(String name, Map<String, String> attributes) throws IOException {
        indent();
        out.write("<" + name);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.write(" " + attribute.getKey() + "=\"" + escaped(attribute.getValue()) + "\"");
        }
    }

    private void indent() throws IOException {
        out.write("  ".repeat(depth));
    }

    private static String escaped(String text) {
        return Visible.of(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
