package eu.sovereignty.fact;

/** One sentence in both languages. */
public record Text(String en, String fr) {

    /** The sentence in one language. */
    public String in(Language language) {
        return language == Language.FR ? fr : en;
    }
}
