package eu.sovereignty.report;

import eu.sovereignty.document.Messages;
import eu.sovereignty.fact.Language;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of the reports themselves, in one language, from {@code report_en.properties} and {@code report_fr.properties}. */
public final class Labels {

    private final Language language;
    private final Messages messages;

    /** The words in a language. */
    public Labels(Language language) {
        this.language = language;
        this.messages = Messages.beside(Labels.class, "report", language);
    }

    /** The language. */
    public Language language() {
        return language;
    }

    /** The sentence of a key. */
    public String text(String key, Object... arguments) {
        return messages.format(key, arguments);
    }

    /** The sentence of a key for a number: {@code key.one} or {@code key.many}, in which {0} is the number. */
    public String count(String key, int number) {
        boolean one = language == Language.FR ? number < 2 : number == 1;
        return messages.format(key + (one ? ".one" : ".many"), number);
    }

    /** The word for a constant of an enum. */
    public String word(Enum<?> constant) {
        return messages.format(decapitalized(constant.getDeclaringClass().getSimpleName()) + "." + constant.name());
    }

    /** The word of a key, or the key's last part as it stands when there is none. */
    public String wordOr(String prefix, String name) {
        return messages.has(prefix + "." + name) ? messages.format(prefix + "." + name) : name;
    }

    /** A day as one writes it in a text: {@code 2 August 2026}. */
    public String day(LocalDate date) {
        String form = date.getDayOfMonth() == 1 ? "day.first" : "day.other";
        return messages.format(
                form, date.getDayOfMonth(), messages.format("month." + date.getMonthValue()), date.getYear());
    }

    /** A number as one writes it in a text: exact, with the decimal mark of the language. */
    public String number(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        return language == Language.FR ? plain.replace('.', ',') : plain;
    }

    /** A period as one writes it in a text: {@code 2 months and 15 days}. */
    public String period(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, "period.years", period.getYears());
        add(parts, "period.months", period.getMonths());
        add(parts, "period.days", period.getDays());
        return parts.isEmpty() ? count("period.days", 0) : String.join(text("period.join"), parts);
    }

    private void add(List<String> parts, String key, int number) {
        if (number != 0) {
            parts.add(count(key, number));
        }
    }

    private static String decapitalized(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
