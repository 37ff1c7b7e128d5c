package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.TechnologyEntry;
import eu.sovereignty.catalogue.TechnologyOperator;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.inventory.Item;
import eu.sovereignty.inventory.ModelSeen;
import eu.sovereignty.inventory.Operator;
import eu.sovereignty.inventory.Says;
import eu.sovereignty.inventory.Sighting;
import eu.sovereignty.manifest.SightingDeclaration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something that the repository shows, against what is declared: {@code sighting:spring-ai-openai>openai>gpt-4o}.
 *
 * @param said what the team says of it
 */
public record Sighted(Item item, List<SightingDeclaration> said, DeclaredAi declaredAi, Context context)
        implements Subject {

    @Override
    public SubjectId id() {
        Stream<String> parts = Stream.of(
                        Stream.of(
                                item.technology().orElse(item.kind()),
                                item.technology().isPresent() ? "" : item.name()),
                        item.operator().map(Operator::code).stream(),
                        item.model().map(ModelSeen::name).stream(),
                        item.host().stream(),
                        item.apart().stream())
                .flatMap(part -> part);
        return new SubjectId(
                "sighting", parts.filter(part -> !part.isEmpty()).distinct().collect(Collectors.joining(">")));
    }

    /** The place that weighs most. */
    @Override
    public Position at() {
        return place().at();
    }

    @Override
    public Map<String, String> names() {
        return Map.of(
                "what",
                new SightedName(item, context).text(),
                "evidence",
                place().evidence(),
                "places",
                String.valueOf(
                        item.places().stream().map(Sighting::at).distinct().count()));
    }

    private Sighting place() {
        return item.places().stream().min(Comparator.comparing(Sighting::scope)).orElseThrow();
    }

    @Override
    public Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("kind", item.kind());
        item.operator().ifPresent(operator -> facts.put("provider", operator.code()));
        item.model().map(ModelSeen::name).filter(name -> !name.isEmpty()).ifPresent(name -> facts.put("model", name));
        item.host().ifPresent(host -> facts.put("host", host));
        item.region().ifPresent(region -> facts.put("region", region));
        facts.put("scope", word(item.scope()));
        facts.put(
                "places",
                item.places().stream().map(sighting -> sighting.at().place()).toList());
        return facts;
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    /** Whether it is part of what runs and more than a hint. */
    public Fact<Boolean> used() {
        return seen(Uses.concerns(item));
    }

    /** Whether it is of a kind: {@code secret}, {@code personal-records}, {@code model-file}. */
    public Fact<Boolean> is(String kind) {
        return seen(item.kind().equals(kind));
    }

    /** Whether somebody else runs what it calls; open where the repository does not say who does. */
    public Fact<Boolean> remote() {
        boolean open = Uses.isUse(item)
                && item.operator()
                        .filter(Operator.Undetermined.class::isInstance)
                        .isPresent();
        return open
                ? new Unknown<>(List.of(Missing.field("models[].endpoint")))
                : seen(Uses.isUse(item) && provider().isPresent());
    }

    /** Whether the manifest declares it: its provider or that it runs here, and its model where one is named. */
    public Fact<Boolean> declared() {
        return Kleene.and(declaredAi.operator(this), declaredAi.model(this));
    }

    /** Whether the manifest declares the provider that answers, whatever the model, and that the data goes there. */
    public Fact<Boolean> recipientDeclared() {
        return declaredAi.recipient(this);
    }

    /**
     * Whether it is written who receives the data: the team names the provider or the address, or the technology whose address
     * stands in the repository. A file or a model that the team names may show more than one client.
     */
    public Fact<Boolean> recipientShown() {
        return seen(said.stream().anyMatch(one -> one.seen().holds(this::namesRecipient)));
    }

    private boolean namesRecipient(String word) {
        return provider().filter(word::equals).isPresent()
                || item.host().filter(word::equals).isPresent()
                || (item.host().isPresent()
                        && item.technology().filter(word::equals).isPresent());
    }

    /** Whether the team says that it is only left over, and why it stands there: without a reason, the word alone counts nothing. */
    public Fact<Boolean> leftOver() {
        return Kleene.any(said, one -> Kleene.and(one.inUse().is(false), explained(one)))
                .or(Kleene.FALSE);
    }

    /** Whether the team says, with a reason or without, that it is not in use. */
    public Fact<Boolean> saidUnused() {
        return Kleene.any(said, one -> one.inUse().is(false)).or(Kleene.FALSE);
    }

    private static Fact<Boolean> explained(SightingDeclaration one) {
        return one.explanation().is(why -> !why.isBlank()).or(Kleene.FALSE);
    }

    /** Whether personal data is declared to reach it, or to lie open to it. */
    public Fact<Boolean> personalDataReaches() {
        return data().personal();
    }

    /** Whether a purpose of law enforcement works on what is declared to reach it, or to lie open to it. */
    public Fact<Boolean> lawEnforcement() {
        return data().lawEnforcement();
    }

    SaidData data() {
        return SaidData.of(said, declaredAi);
    }

    /** Whether a key is declared to open nothing any more on the day of the judgement. */
    public Fact<Boolean> revoked() {
        return Kleene.any(said, one -> revoked(one.revokedOn()));
    }

    /** Silence is no revocation; that nobody knows is left open. */
    private Fact<Boolean> revoked(Fact<LocalDate> revokedOn) {
        Fact<Boolean> past = revokedOn.settledBy("sightings[].revokedOn").is(day -> !day.isAfter(context.asOf()));
        return revokedOn.saidUnknown() ? past : past.or(Kleene.FALSE);
    }

    /** Whether some place configures a region. */
    public Fact<Boolean> regionConfigured() {
        return seen(item.region().isPresent());
    }

    /** Whether the region that is configured is the one that is declared for its provider. */
    public Fact<Boolean> regionDeclared() {
        return declaredAi.region(this);
    }

    /** Whether its provider, or who controls it, is outside the Union. */
    public Fact<Boolean> providerOutsideUnion() {
        return declaredAi.outsideUnion(this);
    }

    /** Whether all the files are declared to hold synthetic or public data. */
    public Fact<Boolean> recordsDeclared() {
        return Kleene.all(
                item.places(),
                place -> declaredAi.syntheticOrPublic(this, place.at().file()));
    }

    /** Whether loading a file of weights can run code that is in it. */
    public Fact<Boolean> unsafeWeights() {
        return seen(item.places().stream()
                .anyMatch(sighting -> sighting.says() instanceof Says.Weights weights && weights.unsafe()));
    }

    /** The model that the repository names; empty where only a default, or nothing, is known. */
    Optional<ModelSeen> namedModel() {
        return item.model().filter(seen -> seen.from() == ModelSeen.From.NAMED);
    }

    /** Whether its technology is made for one provider, whom it calls unless it is pointed elsewhere. */
    boolean hasProviderOfItsOwn() {
        return item.technology()
                .flatMap(context.catalogue().technologies()::entry)
                .flatMap(TechnologyEntry::operatedBy)
                .filter(TechnologyOperator.Provider.class::isInstance)
                .isPresent();
    }

    Optional<String> provider() {
        return item.operator()
                .flatMap(operator ->
                        operator instanceof Operator.Provider known ? Optional.of(known.id()) : Optional.empty());
    }

    /** A fact that rests on the places where it was seen, of which the first is enough. */
    Fact<Boolean> seen(boolean value) {
        Sighting place = place();
        return new Known<>(
                value, List.of(new Provenance.Seen(place.at(), item.name(), place.evidence(), place.detector())));
    }

    /** A subject is its id: comparing all that it holds would be slow, and no more true. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sighted that && id().equals(that.id());
    }

    @Override
    public int hashCode() {
        return id().hashCode();
    }
}
