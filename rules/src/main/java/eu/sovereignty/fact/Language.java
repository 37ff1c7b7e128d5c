package eu.sovereignty.fact;

import java.util.Locale;

/** The two languages in which every text exists. */
public enum Language {
    FR,
    EN;

    /** ISO 639-1 code, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
