package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.KeyFormats;
import eu.sovereignty.catalogue.KeyFormats.Format;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Keys of providers of AI that stand in clear. */
final class Secrets {

    private static final int SHOWN = 4;
    private static final int SHORTEST = 20;
    private static final int LONGEST = 300;
    private static final int FEWEST_DIFFERENT = 10;
    /** What people write where a key is to be put. */
    private static final List<String> PLACEHOLDERS = List.of(
            "your",
            "change",
            "exampl",
            "dummy",
            "test",
            "xxx",
            "demo",
            "placeholder",
            "here",
            "fake",
            "sample",
            "todo",
            "insert",
            "replace",
            "none",
            "token",
            "key",
            "1234567",
            "abcdef",
            "redacted",
            "secret",
            "votre",
            "null");

    private final KeyFormats formats;

    Secrets(Catalogue catalogue) {
        this.formats = catalogue.keyFormats();
    }

    /** A value beside a name that says it is a key: of a known format, or else of the provider whose key the name asks for. */
    Optional<Says.Secret> beside(String value, Optional<String> provider) {
        for (Format format : formats.formats()) {
            if (value.contains(format.text()) && format.strong()) {
                return keyAt(value, value.indexOf(format.text()), format)
                        .map(key -> new Says.Secret(format.provider(), shown(key)));
            }
        }
        return value.length() >= SHORTEST && value.length() <= LONGEST && ofKey(value) && random(value)
                ? Optional.of(new Says.Secret(provider.orElse(""), shown(value)))
                : Optional.empty();
    }

    /** All keys of known formats in a text, with where they begin. */
    void in(String text, BiConsumer<Integer, Found> found) {
        for (Format format : formats.formats()) {
            for (int at = text.indexOf(format.text()); at >= 0; at = text.indexOf(format.text(), at + 1)) {
                int place = at;
                keyAt(text, at, format)
                        .ifPresent(key ->
                                found.accept(place, new Found(format, new Says.Secret(format.provider(), shown(key)))));
            }
        }
    }

    /** A text with all keys of known formats as they may be shown. */
    String hidden(String text) {
        String shown = text;
        for (Format format : formats.formats()) {
            for (int at = shown.indexOf(format.text()); at >= 0; at = shown.indexOf(format.text(), at + 1)) {
                Optional<String> key = keyAt(shown, at, format);
                if (key.isPresent()) {
                    shown = shown.replace(key.get(), shown(key.get()));
                }
            }
        }
        return shown;
    }

    /** Whether a machine may have drawn a value: long, of many different characters, digits among them. */
    static boolean drawn(String value) {
        return value.length() >= SHORTEST && ofKey(value) && random(value);
    }

    /** A key and its format. */
    record Found(Format format, Says.Secret secret) {}

    private static Optional<String> keyAt(String text, int at, Format format) {
        int from = format.atStart() ? at : startOfKey(text, at);
        if (from > 0 && inKey(text.charAt(from - 1))) {
            return Optional.empty();
        }
        int end = at + format.text().length();
        while (end < text.length() && end - from <= LONGEST && inKey(text.charAt(end))) {
            end++;
        }
        String rest = text.substring(at + format.text().length(), end);
        return rest.length() >= format.least() && rest.length() <= LONGEST && random(rest)
                ? Optional.of(text.substring(from, end))
                : Optional.empty();
    }

    private static int startOfKey(String text, int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST && inKey(text.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean inKey(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }

    private static boolean ofKey(String value) {
        return value.chars().allMatch(c -> inKey((char) c) || c == '.' || c == '=' || c == '/' || c == '+');
    }

    /** Whether a machine may have drawn it: many different characters, digits among them, and no word of those who explain. */
    private static boolean random(String key) {
        String folded = key.toLowerCase(Locale.ROOT);
        return folded.chars().distinct().count() >= FEWEST_DIFFERENT
                && folded.chars().anyMatch(c -> c >= '0' && c <= '9')
                && PLACEHOLDERS.stream().noneMatch(folded::contains);
    }

    private static String shown(String key) {
        return "…" + key.substring(key.length() - SHOWN);
    }
}
