package eu.sovereignty.report;

import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Text;
import java.util.regex.Pattern;

/** The spaces that French puts before and inside its punctuation, and that must not break. */
final class Typography {

    private static final String NARROW = "\u202F";
    private static final Pattern BEFORE = Pattern.compile("[ \u00A0](?=[;!?»%](?:\\W|$))");
    private static final Pattern COLON = Pattern.compile(" (?=:(?:\\s|$))");
    private static final Pattern AFTER = Pattern.compile("(?<=«)[ \u00A0]");

    private Typography() {}

    /** The sentence in one language, with the spaces of that language. */
    static String of(Text text, Language language) {
        return language == Language.FR ? french(text.fr()) : text.en();
    }

    /** Ordinary spaces become narrow and unbreakable where French typography wants them so; nothing else changes. */
    static String french(String sentence) {
        String before = BEFORE.matcher(sentence).replaceAll(NARROW);
        String colon = COLON.matcher(before).replaceAll("\u00A0");
        return AFTER.matcher(colon).replaceAll(NARROW).replace('\'', '’');
    }
}
