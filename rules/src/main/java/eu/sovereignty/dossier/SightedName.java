package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.catalogue.TechnologyEntry;
import eu.sovereignty.inventory.Item;
import eu.sovereignty.inventory.ModelSeen;
import eu.sovereignty.inventory.Operator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How something that the repository shows is called in a sentence: {@code Spring AI – OpenAI (gpt-4o, OpenAI)}. */
record SightedName(Item item, Context context) {

    String text() {
        String details = Stream.of(
                        item.model().map(ModelSeen::name).filter(name -> !name.equals(item.name())),
                        provider().map(ProviderEntry::name),
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

    private Optional<ProviderEntry> provider() {
        return item.operator()
                .filter(Operator.Provider.class::isInstance)
                .map(Operator::code)
                .flatMap(context.catalogue()::provider);
    }
}
