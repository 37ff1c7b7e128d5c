package eu.sovereignty.report;

import eu.sovereignty.document.Messages;
import eu.sovereignty.fact.Language;

/**
 * The words that only the formats for machines and spreadsheets need, in one language, from {@code formats_en.properties} and
 * {@code formats_fr.properties}.
 */
final class FormatWords {

    private final Labels labels;
    private final Messages messages;

    FormatWords(Language language) {
        this.labels = new Labels(language);
        this.messages = Messages.beside(FormatWords.class, "formats", language);
    }

    /** The words of all reports. */
    Labels labels() {
        return labels;
    }

    /** The sentence of a key. */
    String text(String key, Object... arguments) {
        return messages.format(key, arguments);
    }

    /** The sentence of a key for a number, which is {0}. */
    String count(String key, int number) {
        boolean one = labels.language() == Language.FR ? number < 2 : number == 1;
        return messages.format(key + (one ? ".one" : ".many"), number);
    }

    /** What was found, then what to do. */
    String message(WordedOutcome worded) {
        return worded.remedy().isEmpty()
                ? Visible.of(worded.message())
                : Visible.of(text("message", worded.message(), worded.remedy()));
    }

    /** A duty that has not started. */
    String coming(ComingDuty duty) {
        return Visible.of(labels.text(
                "console.coming",
                labels.day(duty.startsOn()),
                duty.duty().title(),
                duty.duty().law(),
                String.join(", ", duty.subjects()),
                duty.duty().rule()));
    }
}
