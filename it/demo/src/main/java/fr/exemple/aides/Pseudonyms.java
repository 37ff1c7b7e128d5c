package fr.exemple.aides;

import java.util.regex.Pattern;

/** Takes direct identifiers out of a text before it leaves; what remains is still personal data about health. */
final class Pseudonyms {
    private static final Pattern NIR =
            Pattern.compile("\\b[1278]\\s?\\d{2}\\s?\\d{2}\\s?\\d[\\dAB]\\s?\\d{3}\\s?\\d{3}(\\s?\\d{2})?\\b");
    private static final Pattern TITLED_NAME =
            Pattern.compile("\\b(M\\.|Mme|Dr)\\s+\\p{Lu}[\\p{L}-]+(\\s+\\p{Lu}[\\p{L}-]+)?");
    private static final Pattern MAIL = Pattern.compile("\\S+@\\S+");

    private Pseudonyms() {}

    static String hide(String text) {
        String numbers = NIR.matcher(text).replaceAll("[NIR]");
        String names = TITLED_NAME.matcher(numbers).replaceAll("$1 [NOM]");
        return MAIL.matcher(names).replaceAll("[COURRIEL]");
    }
}
