package eu.sovereignty.inventory;

import java.util.Map;
import java.util.Optional;

/** What names in a build script stand for: its own variables first, then properties and constants of the whole build. */
final class GradleNames {

    private final Map<String, String> own;
    private final Map<String, String> shared;

    GradleNames(Map<String, String> own, Map<String, String> shared) {
        this.own = own;
        this.shared = shared;
    }

    /** {@code group:artifact} of a coordinate with or without a version. */
    static String withoutVersion(String coordinate) {
        int artifact = coordinate.indexOf(':') + 1;
        int version = coordinate.indexOf(':', artifact);
        return version < 0 ? coordinate : coordinate.substring(0, version);
    }

    /** The text that a name, or the last part of a dotted one, stands for, where that is a coordinate. */
    Optional<String> meaning(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        return value(last).filter(text -> text.indexOf(':') > 0).map(this::filled);
    }

    /** A text with the values of the names in it, {@code $a} or <code>${a}</code>, each filled in once. */
    String filled(String text) {
        StringBuilder filled = new StringBuilder();
        int from = 0;
        for (int dollar = text.indexOf('$'); dollar >= 0; dollar = text.indexOf('$', from)) {
            filled.append(text, from, dollar);
            boolean braced = text.startsWith("{", dollar + 1);
            int start = dollar + (braced ? 2 : 1);
            int end = end(text, start, braced);
            String name = text.substring(start, end);
            filled.append(value(name.substring(name.lastIndexOf('.') + 1)).orElse(name.replace(':', '.')));
            from = Math.min(braced ? end + 1 : end, text.length());
        }
        return filled.append(text, from, text.length()).toString();
    }

    private static int end(String text, int start, boolean braced) {
        if (braced) {
            int brace = text.indexOf('}', start);
            return brace < 0 ? text.length() : brace;
        }
        int end = start;
        while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
            end++;
        }
        return end;
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(own.get(name)).or(() -> Optional.ofNullable(shared.get(name)));
    }
}
