package eu.sovereignty.dossier;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Unknown;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Data that reaches a hosting, because it is stored there or because a model that works on it is served there: {@code
 * transfer:files>us-api}.
 *
 * @param at the line that makes it
 * @param processings purposes that work on the data
 * @param models models that work on the data and are served there
 */
public record Flow(Dataset dataset, Hosting hosting, Position at, List<Processing> processings, List<Model> models)
        implements Subject {

    @Override
    public SubjectId id() {
        return new SubjectId(
                "transfer", dataset.declared().id() + ">" + hosting.declared().id());
    }

    @Override
    public Map<String, String> names() {
        return Map.of(
                "data",
                dataset.declared().id(),
                "hosting",
                hosting.declared().id(),
                "provider",
                hosting.providerName(),
                "access",
                hosting.access().text());
    }

    @Override
    public Map<String, Object> facts() {
        return models.isEmpty() ? Map.of() : Map.of("clearText", Shown.of(clearText()));
    }

    /** Whether it carries personal data. */
    public Fact<Boolean> personal() {
        return dataset.personal();
    }

    /**
     * Whether it carries data that must not be reached from elsewhere: of particular sensitivity, of special categories, of
     * offences, or covered by a secret that the law protects. A prudential choice: no text says it in these words.
     */
    public Fact<Boolean> confidential() {
        return Kleene.or(
                dataset.special(), dataset.criminal(), dataset.protectedBySren31(), dataset.particularSensitivity());
    }

    /** Whether one of the purposes that work on the data is declared to be one of law enforcement. */
    public Fact<Boolean> lawEnforcement() {
        return Kleene.any(processings, Processing::lawEnforcement);
    }

    /**
     * True when every place is known from which the data could be reached: storage, processing, support and remote access,
     * and each sub-processor. Unknown otherwise, with the fields that lack.
     */
    public Fact<Boolean> placesDeclared() {
        return new KnownPlaces(this).all();
    }

    /** Whether it is on a large scale, as the data or a purpose that works on it says. */
    public Fact<Boolean> largeScale() {
        Fact<Boolean> ofPurposes =
                Kleene.any(processings, purpose -> purpose.declared().impact().largeScale());
        Fact<Boolean> ofData = dataset.declared().largeScale();
        return ofData.isKnown() && !ofPurposes.holds(is -> is) ? ofData : Kleene.or(ofPurposes, ofData);
    }

    /** Whether the hosting has the data in clear text. */
    public Fact<Boolean> clearText() {
        return new ClearText(this).access();
    }

    /**
     * Where this data rests at the hosting; to say that it rests nowhere is no answer for data that is stored there. Data that only passes through a model rests where the hosting is declared to
     * store, nowhere under declared zero retention, and otherwise is unknown: the region alone does not say that it is kept.
     */
    public Fact<Set<Country>> storageCountries() {
        if (storedThere()) {
            return KnownPlaces.some(hosting.storageCountries(), hosting.field("places.storage"));
        }
        Fact<Set<Country>> nowhere =
                hosting.declared().conduct().zeroRetention().flatMap(this::nowhere);
        return hosting.declared().places().storage().or(nowhere).settledBy(hosting.field("places.storage"));
    }

    /** From where people reach it, where it is health data that is hosted for somebody else. */
    public CareDataAccess careDataAccess() {
        return new CareDataAccess(this);
    }

    /** Whether the data is kept there, and does not only pass through. */
    boolean storedThere() {
        return dataset.storedAt().contains(hosting);
    }

    /** Whether all of it rests in the Union or the European Economic Area. */
    public Fact<Boolean> storedInEea() {
        Fact<Boolean> inside = storageCountries()
                .flatMap(countries -> Kleene.all(
                        countries.stream().sorted().toList(),
                        country -> Territory.inEea(hosting.context(), country, hosting.field("places.storage"))));
        return inside.holds(is -> is) && regionOutsideEea()
                ? new Unknown<>(List.of(Missing.qualification(hosting.field("region"))))
                : inside;
    }

    /** A region that the catalogue places elsewhere than what is declared: one of the two is wrong. */
    private boolean regionOutsideEea() {
        return storedThere()
                && hosting.regionCountry()
                        .holds(country ->
                                Territory.inEea(hosting.context(), country, "").holds(is -> !is));
    }

    private Fact<Set<Country>> nowhere(boolean zeroRetention) {
        return zeroRetention ? new Known<>(Set.of(), List.of()) : Fact.missing(hosting.field("places.storage"));
    }
}
