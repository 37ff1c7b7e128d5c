package eu.sovereignty.report;

import eu.sovereignty.dossier.Subject;
import eu.sovereignty.dossier.SubjectId;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Language;
import eu.sovereignty.law.Act;
import eu.sovereignty.law.CardTexts;
import eu.sovereignty.law.Outcome;
import java.time.Period;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Words outcomes in one language, from the texts of their cards. What a card does not say is composed from its title and
 * its clauses. A missing declaration never sounds like a breach, and a duty of somebody else never like the reader's.
 */
public final class Wording {

    private static final Set<String> PERIODS = Set.of("notice", "transition", "retrieval");

    private final Labels labels;
    private final Map<View, Names> named = new HashMap<>();

    /** One thing is a subject in several views, each with names of its own: a hosting, and the same with its evidence. */
    private record View(SubjectId id, Class<?> kind) {}

    private final Function<String, CardTexts> texts;
    private final Function<String, Act> acts;
    private final BiFunction<Country, Language, String> countries;

    /**
     * A wording.
     *
     * @param texts the texts of a rule's card, by the id of the rule
     * @param acts the acts, by id
     * @param countries the names of countries
     */
    public Wording(
            Language language,
            Function<String, CardTexts> texts,
            Function<String, Act> acts,
            BiFunction<Country, Language, String> countries) {
        this.labels = new Labels(language);
        this.texts = texts;
        this.acts = acts;
        this.countries = countries;
    }

    /** An outcome in words. */
    public WordedOutcome of(Outcome outcome, boolean stops) {
        Act act = acts.apply(outcome.card().law().act());
        CardTexts card = texts.apply(outcome.card().id());
        return new Sentences(labels, outcome, card, names(outcome.subject())).worded(act, stops);
    }

    /** The clocks of a contract are named by what they limit; everything else is a name as it stands. */
    private String timed(String key, String name) {
        return PERIODS.contains(key) ? labels.period(Period.parse(name)) : name;
    }

    /** {@code US A4, A?} with the name of the country; a level alone is that of a jurisdiction which is not known. */
    private String withCountries(String levels) {
        return Arrays.stream(levels.split(", ", -1)).map(this::withCountry).collect(Collectors.joining(", "));
    }

    private String withCountry(String level) {
        int end = Math.max(0, level.indexOf(' '));
        return Country.of(level.substring(0, end))
                .map(country -> countries.apply(country, labels.language()) + level.substring(end))
                .orElse(level.startsWith("A?") ? labels.text("html.country.unknown") + " " + level : level);
    }

    private Names names(Subject subject) {
        return named.computeIfAbsent(new View(subject.id(), subject.getClass()), view -> namesOf(subject));
    }

    /** The names of the subject, countries by their name; what is not declared says so. */
    private Names namesOf(Subject subject) {
        Map<String, String> names = new HashMap<>(subject.names());
        names.computeIfPresent(
                "country",
                (key, code) -> Country.of(code)
                        .map(country -> countries.apply(country, labels.language()))
                        .orElse(code));
        names.computeIfPresent("access", (key, levels) -> withCountries(levels));
        names.replaceAll((key, name) -> name.equals("?") ? labels.text("undeclared") : timed(key, name));
        return new Names(names);
    }
}
