package eu.sovereignty.report;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Anchors of outcomes in a page: each once, and the same as long as rule and subject are. */
final class Anchors {

    private final IdentityHashMap<WordedOutcome, String> anchors = new IdentityHashMap<>();

    Anchors(List<WordedOutcome> outcomes) {
        Map<String, Integer> taken = new HashMap<>();
        for (WordedOutcome worded : outcomes) {
            String plain = plain(worded.rule() + "." + worded.subject());
            int before = taken.merge(plain, 1, Integer::sum) - 1;
            anchors.put(worded, before == 0 ? plain : plain + "." + before + ".");
        }
    }

    /** The anchor of an outcome of the page. */
    String of(WordedOutcome worded) {
        return anchors.getOrDefault(worded, "");
    }

    /** The text, as a part of an address that needs no escapes. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            plain.append(isPlain(text.charAt(i)) ? text.charAt(i) : '.');
        }
        return plain.toString();
    }

    private static boolean isPlain(char character) {
        return character < 0x80 && (Character.isLetterOrDigit(character) || character == '-');
    }
}
