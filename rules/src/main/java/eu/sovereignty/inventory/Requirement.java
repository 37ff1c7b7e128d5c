package eu.sovereignty.inventory;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A dependency of a Python project as one text: {@code pydantic-ai-slim[openai,mcp]>=1.0; python_version > "3.9"}. Source: PEP 508.
 *
 * @param extras what it asks for beside the package itself
 */
record Requirement(String name, List<String> extras) {

    Requirement {
        extras = List.copyOf(extras);
    }

    /** Reads a requirement; empty where the text begins with no name, as options, addresses and paths do. */
    static Optional<Requirement> of(String text) {
        String line = text.strip();
        int end = 0;
        while (end < line.length() && inName(line.charAt(end))) {
            end++;
        }
        if (end == 0 || !Character.isLetterOrDigit(line.charAt(0)) || isAddress(line, end)) {
            return egg(line);
        }
        return Optional.of(new Requirement(
                line.substring(0, end), extras(line.substring(end).strip())));
    }

    private static boolean isAddress(String line, int end) {
        return line.startsWith(":", end) || line.startsWith("/", end) || line.startsWith("+", end);
    }

    /** {@code git+https://…#egg=name}. */
    private static Optional<Requirement> egg(String line) {
        int egg = line.indexOf("#egg=");
        return egg < 0 ? Optional.empty() : of(line.substring(egg + "#egg=".length()));
    }

    private static boolean inName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }

    private static List<String> extras(String rest) {
        int close = rest.indexOf(']');
        return rest.startsWith("[") && close > 0
                ? Arrays.stream(rest.substring(1, close).split(",", -1))
                        .map(String::strip)
                        .toList()
                : List.of();
    }

    /** Name and extras: versions say nothing here, and an address may hold a password. */
    String shown() {
        return extras.isEmpty() ? name : name + "[" + String.join(",", extras) + "]";
    }
}
