package eu.sovereignty.catalogue;

import java.util.Locale;

/** Spellings of keys of configuration. Source: relaxed binding of Spring Boot 3, environment rules of MicroProfile Config 3. */
public final class SettingKey {

    private SettingKey() {}

    /**
     * The one form of a key: lower case, no dash and no underscore, no index of a list; {@code spring.ai.openai.apikey} for
     * {@code spring.ai.openai.api-key}, {@code .apiKey} and {@code .api_key}. A profile before the key is the caller's.
     */
    public static String canonical(String key) {
        StringBuilder canonical = new StringBuilder(key.length());
        int index = 0;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            index += c == '[' ? 1 : 0;
            if (index == 0 && c != '-' && c != '_' && c != '"') {
                canonical.append(c);
            }
            index -= c == ']' && index > 0 ? 1 : 0;
        }
        return canonical.toString().toLowerCase(Locale.ROOT);
    }

    /** A canonical key without its dots, or an environment variable without its underscores: equal where one may mean the other. */
    static String flat(String text) {
        return text.replace(".", "").replace("_", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Whether an environment variable may stand for a canonical key: what is fixed before the first and after the last star
     * has an underscore wherever the key has a dot.
     */
    static boolean spells(String key, String name) {
        int first = key.indexOf('*');
        String folded = name.toLowerCase(Locale.ROOT);
        return first < 0
                ? fits(key, folded, true)
                : fits(key.substring(0, first), folded, false)
                        && fits(reversed(key.substring(key.lastIndexOf('*') + 1)), reversed(folded), false);
    }

    private static boolean fits(String key, String name, boolean whole) {
        int at = 0;
        for (int i = 0; i < key.length(); i++) {
            at = key.charAt(i) == '.' ? after(name, at, '_') : after(name, skipped(name, at), key.charAt(i));
            if (at < 0) {
                return false;
            }
        }
        return !whole || at == name.length();
    }

    private static int skipped(String name, int from) {
        int at = from;
        while (at < name.length() && name.charAt(at) == '_') {
            at++;
        }
        return at;
    }

    private static int after(String name, int at, char wanted) {
        return at < name.length() && name.charAt(at) == wanted ? at + 1 : -1;
    }

    static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
