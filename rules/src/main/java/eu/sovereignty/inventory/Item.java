package eu.sovereignty.inventory;

import eu.sovereignty.fact.Confidence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One AI use that a repository shows, with every place where it shows.
 *
 * @param kind a {@link eu.sovereignty.catalogue.TechnologyKind} in lower case with hyphens; {@code endpoint}, {@code model},
 *     {@code model-file}, {@code secret} or {@code personal-records} for what is no technology
 * @param technology id in the catalogue
 * @param operator who runs what is called; absent for what calls nothing, as a secret
 * @param model absent where no model is part of it, as for a vector store
 * @param host the address that is called, where one is written
 * @param region as configured
 * @param scope of the place that weighs most
 * @param confidence LOW: a hint, which never decides alone
 * @param disabled whether every configuration of it switches it off
 */
public record Item(
        String kind,
        Optional<String> technology,
        Optional<Operator> operator,
        Optional<ModelSeen> model,
        Optional<String> host,
        Optional<String> region,
        Scope scope,
        Confidence confidence,
        boolean disabled,
        List<Sighting> places) {

    public Item {
        places = List.copyOf(places);
    }

    /** What it is called where one word stands for it: the technology, the host, the model or the kind. */
    public String name() {
        return technology.or(() -> host).or(() -> model.map(ModelSeen::name)).orElse(kind);
    }

    /** Whether a word means this item: its technology, provider, model, host, or a file where it shows; of a key, its end. */
    public boolean isCalled(String word) {
        return technology.filter(word::equals).isPresent()
                || (apart().isEmpty() && isProvidedBy(word))
                || model.filter(seen -> seen.name().equals(word)
                                || seen.family().filter(word::equals).isPresent())
                        .isPresent()
                || host.filter(word::equals).isPresent()
                || apart().contains(word)
                || apart().contains("…" + word)
                || places.stream().anyMatch(place -> place.at().file().equals(word));
    }

    /** Whether that provider runs what is called. */
    private boolean isProvidedBy(String id) {
        return operator.filter(new Operator.Provider(id)::equals).isPresent();
    }

    /**
     * What keeps a key, or records about persons, from others of their kind: each stands for itself, and what is said of one
     * says nothing of another. The file, then the end of the key; empty for a use, which may show in many places.
     */
    public List<String> apart() {
        return places.stream()
                .findFirst()
                .map(place -> Stream.concat(
                                place.says() instanceof Says.PersonalRecords || place.says() instanceof Says.Secret
                                        ? Stream.of(place.at().file())
                                        : Stream.empty(),
                                place.says() instanceof Says.Secret secret ? Stream.of(secret.shown()) : Stream.empty())
                        .toList())
                .orElseGet(List::of);
    }

    /** Whether it is more than a hint. */
    public boolean established() {
        return confidence != Confidence.LOW;
    }
}
