package eu.sovereignty.inventory;

import java.util.Optional;

/**
 * A value as files of deployment write it: a text, or the name of a variable that gives it, with or without a default.
 *
 * @param value the text, or the default of the variable
 * @param variable that gives the value; empty where nothing does
 */
record DeployedValue(Optional<String> value, String variable) {

    /**
     * Takes {@code gpt-4o}, {@code $NAME}, <code>${NAME}</code>, <code>${NAME:-default}</code>, {@code {{ .Values.name }}} and
     * {@code var.name} apart.
     */
    static DeployedValue of(String written) {
        String text = written.strip();
        if (text.startsWith("${{")) {
            return expression(text);
        } else if (text.startsWith("${") && text.endsWith("}")) {
            return braced(text.substring(2, text.length() - 1));
        } else if (text.contains("{{") || text.contains("$") || reference(text)) {
            return new DeployedValue(Optional.empty(), variable(text));
        }
        return new DeployedValue(text.isEmpty() ? Optional.empty() : Optional.of(text), "");
    }

    /** A job of GitHub: <code>${{ vars.MODEL || 'gpt-4o' }}</code>. */
    private static DeployedValue expression(String text) {
        int or = text.indexOf("||");
        int start = text.indexOf('\'', Math.max(or, 0)) + 1;
        int end = text.indexOf('\'', start);
        Optional<String> fallback =
                or > 0 && start > 0 && end > start ? Optional.of(text.substring(start, end)) : Optional.empty();
        return new DeployedValue(fallback, variable(or > 0 ? text.substring(0, or) : text));
    }

    private static DeployedValue braced(String inner) {
        int colon = inner.indexOf(':');
        int dash = inner.indexOf('-');
        int end = colon >= 0 ? colon : dash;
        if (end < 0) {
            return new DeployedValue(Optional.empty(), inner.strip());
        }
        String fallback = inner.substring(end + 1);
        String plain = (fallback.startsWith("-") ? fallback.substring(1) : fallback).strip();
        boolean none = plain.isEmpty() || plain.startsWith("?") || plain.contains("$");
        return new DeployedValue(
                none ? Optional.empty() : Optional.of(plain),
                inner.substring(0, end).strip());
    }

    /** Terraform's own words for what is given from elsewhere. */
    private static boolean reference(String text) {
        return text.startsWith("var.")
                || text.startsWith("local.")
                || text.startsWith("data.")
                || text.startsWith("module.")
                || text.startsWith("each.");
    }

    private static String variable(String text) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '_' || c == '.' || c == '-' || c == '/') {
                name.append(c);
            }
        }
        return name.toString();
    }
}
