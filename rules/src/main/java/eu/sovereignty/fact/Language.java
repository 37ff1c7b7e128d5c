package eu.sovereignty.fact;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The two languages in which every text exists. */
public enum Language {
    FR,
    EN;

    /** The language of a code, in any case. */
    public static Optional<Language> of(String code) {
        return Stream.of(values())
                .filter(language -> language.name().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    /** ISO 639-1 code, in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
