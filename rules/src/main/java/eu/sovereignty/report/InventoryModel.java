package eu.sovereignty.report;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.catalogue.TechnologyEntry;
import eu.sovereignty.dossier.Organisation;
import eu.sovereignty.fact.Language;
import eu.sovereignty.inventory.Inventory;
import eu.sovereignty.inventory.Item;
import eu.sovereignty.inventory.Operator;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What the reports of an inventory show.
 *
 * @param folder name of the folder that was looked at, as shown
 * @param version of the tool
 */
public record InventoryModel(
        String folder, LocalDate asOf, Language language, String version, Catalogue catalogue, Inventory inventory) {

    /** What a judgement saw; empty where nothing could be judged. */
    static Optional<InventoryModel> of(ReportModel model) {
        return DescribedSubject.of(model, Organisation.class).stream()
                .findFirst()
                .map(organisation -> new InventoryModel(
                        "",
                        model.run().asOf(),
                        model.run().language(),
                        model.run().version(),
                        organisation.context().catalogue(),
                        model.inventory()));
    }

    /** What an item is called: the name of its technology where the catalogue has one. */
    String title(Item item) {
        return item.technology()
                .flatMap(catalogue.technologies()::entry)
                .map(TechnologyEntry::name)
                .orElseGet(item::name);
    }

    /** The provider of an item, where the repository shows one. */
    Optional<ProviderEntry> provider(Item item) {
        return item.operator()
                .filter(Operator.Provider.class::isInstance)
                .flatMap(operator -> catalogue.provider(operator.code()));
    }
}
