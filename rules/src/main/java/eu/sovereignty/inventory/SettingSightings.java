package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.SettingKey;
import eu.sovereignty.catalogue.SettingMatch;
import eu.sovereignty.catalogue.SettingMeaning;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyEntry;
import eu.sovereignty.catalogue.TechnologyEntry.Use;
import eu.sovereignty.catalogue.TechnologyOperator;
import eu.sovereignty.inventory.ModelHosts.Place;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a key of configuration says of a technology, by what its value is. */
final class SettingSightings {

    private static final List<Map.Entry<String, Use>> USES = List.of(
            Map.entry("embedding", Use.EMBEDDING),
            Map.entry("image", Use.IMAGE),
            Map.entry("moderation", Use.MODERATION),
            Map.entry("transcription", Use.TRANSCRIPTION),
            Map.entry("speech", Use.SPEECH),
            Map.entry("rerank", Use.RERANKING),
            Map.entry("scoring", Use.RERANKING),
            Map.entry("ocr", Use.OCR));

    private final Catalogue catalogue;
    private final ModelHosts hosts;
    private final Secrets secrets;

    SettingSightings(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.hosts = new ModelHosts(catalogue);
        this.secrets = new Secrets(catalogue);
    }

    /**
     * Adds what a key and its value say.
     *
     * @param key as it is written
     * @param written the value as it is written
     */
    void add(SettingMatch match, String key, String written, Place place, Sightings into) {
        Entry entry = new Entry(match, key, ConfiguredText.of(written), place, into);
        switch (match.says()) {
            case MODEL, EMBEDDING_MODEL -> model(entry);
            case DEPLOYMENT -> deployment(entry);
            case BASE_URL -> address(entry);
            case REGION -> region(entry);
            case API_KEY -> key(entry);
            case ENABLED -> enabled(entry);
            case OTHER -> other(entry);
        }
    }

    private record Entry(SettingMatch match, String key, ConfiguredText value, Place place, Sightings into) {
        boolean empty() {
            return value.text().isBlank();
        }

        /** Names that any project may choose belong to no technology. */
        boolean plain() {
            return match.technology().equals(ModelHosts.PLAIN);
        }
    }

    private void model(Entry entry) {
        if (entry.empty()) {
            present(entry);
        } else if (!entry.value().known()) {
            says(entry, new Says.ModelFromOutside(entry.value().outside().orElse("")), "");
        } else if (!entry.plain() || knownModel(entry)) {
            says(
                    entry,
                    new Says.Model(entry.value().text(), use(entry)),
                    entry.value().text());
        }
    }

    private boolean knownModel(Entry entry) {
        return catalogue
                .model(entry.value().text(), Catalogue.Where.MODEL_FIELD)
                .isPresent();
    }

    private static Use use(Entry entry) {
        return entry.match().says() == SettingMeaning.EMBEDDING_MODEL ? Use.EMBEDDING : use(entry.key());
    }

    /** What a model is used for, by the name of the key under which it stands. */
    static Use use(String key) {
        String folded = key.toLowerCase(Locale.ROOT);
        return USES.stream()
                .filter(use -> folded.contains(use.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(Use.CHAT);
    }

    /** A name that a customer gave to a deployment is a model's only where it is spelled like one. */
    private void deployment(Entry entry) {
        if (entry.value().known() && !entry.empty() && !knownModel(entry)) {
            says(
                    entry,
                    new Says.ModelFromOutside(entry.value().text()),
                    entry.value().text());
        } else {
            model(entry);
        }
    }

    private void address(Entry entry) {
        Optional<String> host = Addresses.host(
                        Addresses.withoutFormats(entry.value().text()))
                .filter(name -> entry.value().known() || name.indexOf('*') < 0 || hosts.known(name));
        if (host.isPresent()
                && (entry.plain() || entry.match().strength() == Strength.STRONG || hosts.serves(host.get()))) {
            says(entry, new Says.Host(host.get()), host.get());
        } else if (host.isEmpty() && !entry.value().known()) {
            says(entry, new Says.HostFromOutside(entry.value().outside().orElse("")), "");
        } else {
            present(entry);
        }
    }

    private void region(Entry entry) {
        if (entry.value().known() && !entry.empty()) {
            says(entry, new Says.Region(entry.value().text()), entry.value().text());
        } else {
            present(entry);
        }
    }

    private void key(Entry entry) {
        present(entry);
        if (entry.value().known()) {
            secrets.beside(entry.value().text(), provider(entry.match().technology()))
                    .ifPresent(secret -> entry.into()
                            .add(
                                    Optional.empty(),
                                    Strength.STRONG,
                                    entry.place().at(),
                                    entry.place().scope(),
                                    entry.key() + ": " + secret.shown(),
                                    secret,
                                    entry.place().profile()));
        }
    }

    private Optional<String> provider(String technology) {
        return catalogue
                .technologies()
                .entry(technology)
                .flatMap(TechnologyEntry::operatedBy)
                .flatMap(operator -> operator instanceof TechnologyOperator.Provider provider
                        ? Optional.of(provider.id())
                        : Optional.empty());
    }

    /** Who switches off images, or one of several models, still uses the rest. */
    private static boolean switchesAll(Entry entry) {
        String key = SettingKey.canonical(entry.key());
        return entry.match().pattern().indexOf('*') < 0 || key.endsWith(".chat.enabled");
    }

    private void enabled(Entry entry) {
        if (entry.value().text().equalsIgnoreCase("false") && switchesAll(entry)) {
            says(entry, new Says.Disabled(), "false");
        } else {
            present(entry);
        }
    }

    /** Spring AI names the technology that is used for each kind of model, or none. */
    private void other(Entry entry) {
        if (entry.match().pattern().equals("spring.ai.model.chat")
                && entry.value().text().equals("none")) {
            says(entry, new Says.Disabled(), "none");
        } else {
            present(entry);
        }
    }

    private void present(Entry entry) {
        if (!entry.plain()) {
            says(entry, new Says.Present(entry.place().means()), "");
        }
    }

    private void says(Entry entry, Says says, String shown) {
        boolean proven = says instanceof Says.Model || (says instanceof Says.Host host && hosts.serves(host.host()));
        entry.into()
                .add(
                        entry.plain()
                                ? Optional.empty()
                                : Optional.of(entry.match().technology()),
                        entry.plain() && proven
                                ? Strength.STRONG
                                : entry.match().strength(),
                        entry.place().at(),
                        entry.place().scope(),
                        shown.isEmpty() ? entry.key() : entry.key() + ": " + shown,
                        says,
                        entry.place().profile());
    }
}
