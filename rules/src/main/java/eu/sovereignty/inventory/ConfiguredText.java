package eu.sovereignty.inventory;

import java.util.Optional;

/**
 * A value of configuration with its placeholders filled in as far as the repository says them: {@code ${X:default}} of Spring and
 * MicroProfile, {@code ${X:-default}} and {@code $X} of shells and Compose, {@code $(X)}, <code>{{ x }}</code> of templates,
 * {@code @x@} of filtered resources.
 *
 * @param text the value; {@code *} for each placeholder that has no default
 * @param outside the first placeholder that has no default
 */
record ConfiguredText(String text, Optional<String> outside) {

    private static final int DEEPEST = 8;
    /** No address and no name of a model is longer, and placeholders that are never closed cost the square of the length. */
    private static final int LONGEST = 4_096;

    private static final String ANYTHING = "*";

    /** Reads a value as it is written. */
    static ConfiguredText of(String written) {
        return written.length() > LONGEST ? new ConfiguredText("", Optional.empty()) : of(written.strip(), 0);
    }

    /** Whether all of it is known. */
    boolean known() {
        return outside.isEmpty();
    }

    private static ConfiguredText of(String written, int depth) {
        if (written.indexOf('$') < 0 && written.indexOf('{') < 0 && written.indexOf('@') < 0) {
            return new ConfiguredText(written, Optional.empty());
        }
        StringBuilder text = new StringBuilder();
        Optional<String> outside = Optional.empty();
        for (int at = 0; at < written.length(); ) {
            int end = endOfPlaceholder(written, at);
            if (end == at) {
                text.append(written.charAt(at++));
            } else {
                ConfiguredText filled = filled(written.substring(at, end), depth);
                text.append(filled.text());
                outside = outside.or(filled::outside);
                at = end;
            }
        }
        return new ConfiguredText(text.toString(), outside);
    }

    private static int endOfPlaceholder(String text, int at) {
        if (text.startsWith("{{", at) || text.startsWith("${{", at)) {
            int end = text.indexOf("}}", at);
            return end < 0 ? at : end + 2;
        } else if (text.startsWith("${", at) || text.startsWith("#{", at)) {
            return endOfBraces(text, at + 1);
        } else if (text.startsWith("$(", at)) {
            return Math.max(text.indexOf(')', at) + 1, at);
        } else if (text.startsWith("$", at)) {
            return endOfName(text, at + 1) > at + 1 ? endOfName(text, at + 1) : at;
        }
        int end = endOfName(text, at + 1);
        return text.startsWith("@", at) && at == 0 && end == text.length() - 1 && text.endsWith("@") ? end + 1 : at;
    }

    private static int endOfBraces(String text, int at) {
        int open = 0;
        for (int i = at; i < text.length(); i++) {
            open += text.charAt(i) == '{' ? 1 : text.charAt(i) == '}' ? -1 : 0;
            if (open == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private static int endOfName(String text, int at) {
        int end = at;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "_.-".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private static ConfiguredText filled(String placeholder, int depth) {
        String inner = inner(placeholder);
        int colon = placeholder.startsWith("${") && !placeholder.startsWith("${{") ? inner.indexOf(':') : -1;
        String fallback = colon < 0 ? "" : fallback(inner.substring(colon + 1));
        String name = (colon < 0 ? inner : inner.substring(0, colon)).strip();
        return fallback.isEmpty() || depth >= DEEPEST
                ? new ConfiguredText(ANYTHING, Optional.of(name))
                : of(fallback, depth + 1);
    }

    private static String inner(String placeholder) {
        int from = 0;
        int to = placeholder.length();
        while (from < to && "${#(@".indexOf(placeholder.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && "})@".indexOf(placeholder.charAt(to - 1)) >= 0 && to - 1 > from) {
            to--;
        }
        return placeholder.startsWith("${") && !placeholder.startsWith("${{")
                ? placeholder.substring(
                        2, Math.max(placeholder.endsWith("}") ? placeholder.length() - 1 : placeholder.length(), 2))
                : placeholder.substring(from, to).strip();
    }

    /** Shells write {@code :-}; {@code :?} gives an error and no value. */
    private static String fallback(String text) {
        if (text.startsWith("-")) {
            return text.substring(1).strip();
        }
        return text.startsWith("?") || text.startsWith("+") || text.startsWith("#{") ? "" : text.strip();
    }
}
