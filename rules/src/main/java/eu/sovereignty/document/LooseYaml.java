package eu.sovereignty.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads YAML that was written for another program, without refusing anything: several documents, anchors and merge keys are
 * resolved under a limit on what they expand to, tags are passed over, of a key written twice the last one counts, and marks of
 * templates ({@code {{ … }}}, {@code {% … %}}, <code>${…}</code>, {@code @…@}) are part of the text that they stand in. A
 * document that breaks gives what was read before; the next one is read all the same.
 */
public final class LooseYaml {

    private final String file;
    private final Limits limits;
    private final List<Node> documents = new ArrayList<>();
    private Optional<LooseReading.Cut> cut = Optional.empty();
    private int nodes;

    private LooseYaml(String file, Limits limits) {
        this.file = file;
        this.limits = limits;
    }

    /** Reads all documents of a text. */
    public static LooseReading read(String file, String text, Limits limits) {
        LooseYaml reader = new LooseYaml(file, limits);
        String plain = Templates.masked(printable(text));
        int line = 0;
        for (int from = 0, end; from < plain.length(); from = end) {
            end = endOfDocument(plain, from);
            reader.document(plain.substring(from, end), line);
            line = lines(plain, from, end, line);
        }
        return new LooseReading(reader.documents, reader.cut);
    }

    private void document(String text, int firstLine) {
        if (text.isBlank()) {
            return;
        }
        LooseTreeBuilder builder = new LooseTreeBuilder(
                new LooseEvents(file, text, firstLine),
                new Limits(limits.bytes(), limits.depth(), limits.nodes() - nodes, limits.text()));
        builder.document().ifPresent(documents::add);
        nodes += builder.nodes();
        cut = cut.or(builder::cut);
    }

    /** A document ends before a line that begins with three dashes. */
    private static int endOfDocument(String text, int from) {
        int mark = text.indexOf("\n---", from);
        while (mark >= 0 && mark + 4 < text.length() && !Character.isWhitespace(text.charAt(mark + 4))) {
            mark = text.indexOf("\n---", mark + 1);
        }
        return mark < 0 ? text.length() : mark + 1;
    }

    private static int lines(String text, int from, int end, int before) {
        int lines = before;
        for (int i = from; i < end; i++) {
            lines += Lines.breaksAt(text, i) ? 1 : 0;
        }
        return lines;
    }

    /** The parser refuses a text for one character that YAML does not have; and those that hide templates stand for no others. */
    private static String printable(String text) {
        int first = 0;
        while (first < text.length() && isPrintable(text, first)) {
            first++;
        }
        if (first == text.length()) {
            return text;
        }
        StringBuilder printable = new StringBuilder(text);
        for (int i = first; i < text.length(); i++) {
            if (!isPrintable(text, i)) {
                printable.setCharAt(i, '\uFFFD');
            }
        }
        return printable.toString();
    }

    private static boolean isPrintable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        } else if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return !Templates.isHidden(c) && isOfYaml(c);
    }

    private static boolean isOfYaml(char c) {
        return (c >= ' ' && c < 0x7F) || c == '\n' || c == '\t' || c == '\r' || c == 0x85 || (c >= 0xA0 && c < 0xFFFE);
    }
}
