package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.TechnologyEntry;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.inventory.Item;
import eu.sovereignty.inventory.ModelSeen;
import eu.sovereignty.inventory.Operator;
import eu.sovereignty.inventory.Says;
import eu.sovereignty.inventory.Sighting;
import eu.sovereignty.manifest.SightingDeclaration;
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
                what(),
                "evidence",
                place().evidence(),
                "places",
                String.valueOf(item.places().size()));
    }

    private Sighting place() {
        return item.places().stream().min(Comparator.comparing(Sighting::scope)).orElseThrow();
    }

    private String what() {
        String details = Stream.of(
                        item.model().map(ModelSeen::name).filter(name -> !name.equals(item.name())),
                        provider()
                                .flatMap(id -> context.catalogue().provider(id))
                                .map(entry -> entry.name()),
                        item.host().filter(host -> !host.equals(item.name())))
                .flatMap(Optional::stream)
                .filter(detail -> !detail.isEmpty())
                .collect(Collectors.joining(", "));
        return details.isEmpty() ? title() : title() + " (" + details + ")";
    }

    private String title() {
        return item.technology()
                .flatMap(context.catalogue().technologies()::entry)
                .map(TechnologyEntry::name)
                .orElseGet(item::name);
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

    /** Whether somebody else runs what it calls. */
    public Fact<Boolean> remote() {
        return seen(provider().isPresent());
    }

    /** Whether the manifest declares it: its provider or that it runs here, and its model where one is named. */
    public Fact<Boolean> declared() {
        return Kleene.and(declaredAi.operator(this), declaredAi.model(this));
    }

    /** Whether the manifest declares the provider that answers, whatever the model. */
    public Fact<Boolean> providerDeclared() {
        return declaredAi.operator(this);
    }

    /** Whether it is written who answers: an address in the repository, or the provider or address that the team names. */
    public Fact<Boolean> recipientShown() {
        return seen(item.host().isPresent() || said.stream().anyMatch(this::namesRecipient));
    }

    private boolean namesRecipient(SightingDeclaration one) {
        return one.seen()
                .holds(word -> provider().filter(word::equals).isPresent()
                        || item.host().filter(word::equals).isPresent());
    }

    /** Whether the team says that it is only left over. */
    public Fact<Boolean> leftOver() {
        return Kleene.any(said, one -> one.inUse().is(false)).or(Kleene.FALSE);
    }

    /** Whether personal data is declared to reach it, or to lie open to it. */
    public Fact<Boolean> personalDataReaches() {
        return declaredAi.personal(said);
    }

    /** Whether a key is declared to open nothing any more on the day of the judgement. */
    public Fact<Boolean> revoked() {
        return Kleene.any(said, one -> one.revokedOn().is(day -> !day.isAfter(context.asOf())))
                .or(Kleene.FALSE);
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
