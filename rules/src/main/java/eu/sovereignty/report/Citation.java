package eu.sovereignty.report;

import eu.sovereignty.fact.Language;
import eu.sovereignty.law.Act;

/** Act and article, as they are cited. Cards have the article in English; its few words are put into the language of the page. */
final class Citation {

    private static final String WHOLE = "whole";
    private static final int WORD = 2;

    private Citation() {}

    static String of(Act act, String article, Labels labels) {
        return labels.text(
                article.isBlank() || article.equals(WHOLE) ? "law.whole" : key(act, article),
                Typography.of(act.shortName(), labels.language()),
                spaced(hasWords(article) ? inLanguage(article, labels) : article, labels));
    }

    private static String key(Act act, String article) {
        return switch (act.kind()) {
            case LAW -> isNumber(article) ? "law.article" : "law.part";
            case REFERENTIAL -> "law.part";
            case PRODUCT -> "law.whole";
        };
    }

    /** {@code 28(3)} and {@code L121-6} are articles; an order, a note or an annex is a part that is named as such. */
    private static boolean isNumber(String article) {
        return isDigit(article, 0) || (Character.isUpperCase(article.charAt(0)) && isDigit(article, 1));
    }

    private static boolean isDigit(String article, int at) {
        return article.length() > at && Character.isDigit(article.charAt(at));
    }

    /** A semicolon between two texts has its space in French. */
    private static String spaced(String article, Labels labels) {
        return labels.language() == Language.FR
                ? Typography.french(article.replace("; ", " ; ").replace("  ;", " ;"))
                : article;
    }

    /** Numbers and single letters are the same in every language; two letters may be a word: "to", "(EU)". */
    private static boolean hasWords(String article) {
        int run = 0;
        for (int i = 0; i < article.length() && run < WORD; i++) {
            run = Character.isLetter(article.charAt(i)) ? run + 1 : 0;
        }
        return run >= WORD;
    }

    private static String inLanguage(String article, Labels labels) {
        String said = article;
        String words = labels.text("article.words");
        for (int start = 0; start < words.length(); ) {
            int end = words.indexOf('|', start);
            String entry = words.substring(start, end < 0 ? words.length() : end);
            int middle = entry.indexOf('=');
            said = said.replace(entry.substring(0, middle), entry.substring(middle + 1));
            start = end < 0 ? words.length() : end + 1;
        }
        return said;
    }
}
