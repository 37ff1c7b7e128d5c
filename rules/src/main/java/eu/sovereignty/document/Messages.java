package eu.sovereignty.document;

import eu.sovereignty.fact.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Sentences by key in one language, from {@code <name>_<language>.properties} beside a class. {@code {0}} inserts an
 * argument, {@code {0:kind}} the words that stand under {@code kind.<argument>}; there is no other syntax, so an apostrophe
 * is an apostrophe.
 */
public final class Messages {

    /** Sentences that were loaded: they never change, and a bad document asks for them once per problem. */
    private static final Map<String, Messages> LOADED = new ConcurrentHashMap<>();

    private final String resource;
    private final Properties sentences;

    private Messages(String resource, Properties sentences) {
        this.resource = resource;
        this.sentences = sentences;
    }

    /**
     * The sentences that lie beside a class.
     *
     * @throws IllegalArgumentException when there is no such resource: a defect
     */
    public static Messages beside(Class<?> anchor, String name, Language language) {
        String resource = name + "_" + language.code() + ".properties";
        return LOADED.computeIfAbsent(anchor.getName() + "/" + resource, absent -> load(anchor, resource));
    }

    private static Messages load(Class<?> anchor, String resource) {
        try (InputStream in = anchor.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("no resource " + resource + " beside " + anchor.getName());
            }
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Messages(resource, sentences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The sentence of a key with its arguments; an argument is inserted once and never read again for braces.
     *
     * @throws IllegalArgumentException when there is no such key: a defect, caught by a test
     */
    public String format(String key, Object... arguments) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalArgumentException("no sentence " + key + " in " + resource);
        }
        return Braces.replace(sentence, place -> inserted(place, arguments));
    }

    private Optional<String> inserted(String place, Object... arguments) {
        if (place.isEmpty() || !Character.isDigit(place.charAt(0)) || place.indexOf(':') > 1) {
            return Optional.empty();
        }
        String argument = String.valueOf(arguments[place.charAt(0) - '0']);
        return Optional.of(
                place.length() == 1 ? argument : sentences.getProperty(place.substring(2) + "." + argument, argument));
    }

    /** Whether there is a sentence for a key. */
    public boolean has(String key) {
        return sentences.containsKey(key);
    }
}
