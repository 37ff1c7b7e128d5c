package eu.sovereignty.document;

import java.util.Optional;
import java.util.function.Function;

/** Replaces what stands between braces, once: what is inserted is never read again. */
public final class Braces {

    private Braces() {}

    /** The sentence with its words; what has none stays as it stands. */
    public static String replace(String sentence, Function<String, Optional<String>> word) {
        int open = sentence.indexOf('{');
        if (open < 0) {
            return sentence;
        }
        StringBuilder replaced = new StringBuilder(sentence.length() + 32);
        int done = 0;
        while (open >= 0) {
            int close = sentence.indexOf('}', open);
            Optional<String> with = close < 0 ? Optional.empty() : word.apply(sentence.substring(open + 1, close));
            if (with.isPresent()) {
                replaced.append(sentence, done, open).append(with.get());
                done = close + 1;
            }
            open = sentence.indexOf('{', with.isPresent() ? done : open + 1);
        }
        return replaced.append(sentence, done, sentence.length()).toString();
    }
}
