package eu.sovereignty.report;

import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Text;

/** The spaces that French puts before and inside its punctuation, and that must not break. */
final class Typography {

    private static final char NARROW = '\u202F';
    private static final char UNBREAKABLE = '\u00A0';
    private static final String TIGHT = ";!?»%";

    private Typography() {}

    /** The sentence in one language, with the spaces of that language. */
    static String of(Text text, Language language) {
        return language == Language.FR ? french(text.fr()) : text.en();
    }

    /** Ordinary spaces become narrow and unbreakable where French typography wants them so; nothing else changes. */
    static String french(String sentence) {
        StringBuilder french = new StringBuilder(sentence);
        for (int i = 0; i < sentence.length(); i++) {
            char character = sentence.charAt(i);
            if (character == '\'') {
                french.setCharAt(i, '’');
            } else if (character == ' ' || character == UNBREAKABLE) {
                french.setCharAt(i, space(sentence, i));
            }
        }
        return french.toString();
    }

    private static char space(String sentence, int at) {
        char next = charAt(sentence, at + 1);
        char afterNext = charAt(sentence, at + 2);
        if (charAt(sentence, at - 1) == '«' || (TIGHT.indexOf(next) >= 0 && !isWord(afterNext))) {
            return NARROW;
        }
        return next == ':' && Character.isWhitespace(afterNext) ? UNBREAKABLE : sentence.charAt(at);
    }

    /** A line end where the sentence does not reach. */
    private static char charAt(String sentence, int at) {
        return at >= 0 && at < sentence.length() ? sentence.charAt(at) : '\n';
    }

    /** A letter or digit of a unit or of a code: there the sign is not punctuation. */
    private static boolean isWord(char character) {
        return character < 0x80 && (Character.isLetterOrDigit(character) || character == '_');
    }
}
