package eu.sovereignty.report;

import eu.sovereignty.document.Messages;
import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Text;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of the pages about rules, in one language, from {@code page_en.properties} and {@code page_fr.properties}. A page
 * knows no case: where a sentence inserts a name, the kind of the name stands in brackets.
 */
final class PageWords {

    /** The names that sentences of cards insert. */
    static final List<String> NAMES = List.of(
            "access",
            "askedScore",
            "askedSeal",
            "buyer",
            "continuity",
            "country",
            "data",
            "egress",
            "evidence",
            "hosting",
            "id",
            "location",
            "mitigations",
            "model",
            "notice",
            "offer",
            "organisation",
            "other",
            "provider",
            "purpose",
            "region",
            "retrieval",
            "subject",
            "system",
            "transition",
            "until");

    private final Labels labels;
    private final Messages messages;
    private final Names names;

    PageWords(Language language) {
        this.labels = new Labels(language);
        this.messages = Messages.beside(PageWords.class, "page", language);
        Map<String, String> kinds = new HashMap<>();
        NAMES.forEach(name -> kinds.put(name, kind(name)));
        this.names = new Names(kinds);
    }

    Labels labels() {
        return labels;
    }

    /** The language of the page. */
    Language language() {
        return labels.language();
    }

    /** A sentence of the page. */
    String text(String key, Object... arguments) {
        return typeset(messages.format(key, arguments));
    }

    /** A sentence of a card or of a list of law. */
    String sentence(Text text) {
        return names.in(Typography.of(text, language()));
    }

    /** Whether a sentence contains the kind of a name instead of the name. */
    boolean insertsName(String sentence) {
        return NAMES.stream().anyMatch(name -> sentence.contains(kind(name)));
    }

    /** A day, as one writes it. */
    String day(LocalDate date) {
        return labels.day(date);
    }

    private String kind(String name) {
        return "[" + text("name." + name) + "]";
    }

    private String typeset(String sentence) {
        return language() == Language.FR ? Typography.french(sentence) : sentence;
    }
}
