package eu.sovereignty.report;

import eu.sovereignty.catalogue.ModelEntry;
import eu.sovereignty.catalogue.ModelEntry.Medium;
import eu.sovereignty.document.Words;
import eu.sovereignty.dossier.Model;
import eu.sovereignty.dossier.ModelUse;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.Interaction;
import eu.sovereignty.manifest.Reference;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Declared models as components with a model card: what the manifest says of them, and what the catalogue knows, which says so.
 * The family of a model is no architecture, and the catalogue has none.
 */
final class BomModels {

    private final Json json;
    private final Bom bom;
    private final List<ModelUse> uses;

    BomModels(Json json, Bom bom, ReportModel model) {
        this.json = json;
        this.bom = bom;
        this.uses = DescribedSubject.of(model, ModelUse.class);
    }

    void write(Model model) {
        bom.component(
                "machine-learning-model",
                BomParts.of(model),
                model.declared().name().value().orElse(model.declared().id()));
        json.text("version", model.declared().version().value().map(Visible::of));
        model.known()
                .flatMap(known -> known.entry().developer().name().value())
                .ifPresent(developer -> bom.organisation("manufacturer", developer));
        licence(model);
        references(model);
        json.object("modelCard", () -> card(model));
        bom.properties(Stream.concat(declared(model), known(model)).toList());
    }

    private static Stream<Bom.Property> declared(Model model) {
        return Stream.of(
                new Bom.Property("from", "manifest"),
                new Bom.Property("servedAs", word(model.declared().servedAs())),
                new Bom.Property("routing", word(model.declared().routing())),
                new Bom.Property(
                        "fineTuned",
                        model.declared()
                                .fineTuned()
                                .value()
                                .map(String::valueOf)
                                .orElse("")));
    }

    /** The family that the catalogue takes the model for, and from where what it adds is. */
    private static Stream<Bom.Property> known(Model model) {
        return model.known().map(known -> known.entry()).stream()
                .flatMap(entry -> Stream.of(
                        new Bom.Property("family", entry.family()),
                        new Bom.Property("familyFrom", "catalogue"),
                        BomParts.source("manufacturer", entry.developer().name()),
                        BomParts.source("inputs", entry.modality().input()),
                        BomParts.source("outputs", entry.modality().output())));
    }

    private static String word(Fact<? extends Enum<?>> declared) {
        return declared.value().map(Words::of).orElse("");
    }

    /** As declared; what the catalogue has of the licence is read by rules, and stated with them. */
    private void licence(Model model) {
        model.declared()
                .weights()
                .licence()
                .value()
                .filter(name -> !name.isBlank())
                .ifPresent(name -> json.objects(
                        "licenses",
                        List.of(name),
                        one -> json.object("license", () -> {
                            json.text("name", Visible.of(one));
                            json.text("acknowledgement", "declared");
                        })));
    }

    private void references(Model model) {
        List<Evidence> cards = List.of(model.declared().evidence().modelCard());
        json.objects(
                "externalReferences",
                cards.stream()
                        .flatMap(card -> card.at().value().flatMap(BomModels::address).stream())
                        .toList(),
                address -> {
                    json.text("url", address);
                    json.text("type", "model-card");
                });
    }

    private static Optional<String> address(Reference reference) {
        if (reference instanceof Reference.File file && file.state() == Reference.State.PRESENT) {
            return Optional.of(Uris.of(file.written()));
        }
        return reference instanceof Reference.Address address
                ? WebAddress.wellFormed(address.written())
                : Optional.empty();
    }

    private void card(Model model) {
        model.known().ifPresent(known -> media(known.entry().modality()));
        json.object("considerations", () -> {
            json.texts("users", users(model));
            json.texts("useCases", useCases(model));
        });
    }

    /** An empty list would say that there are none; where the catalogue does not know, nothing is said. */
    private void media(ModelEntry.Modality modality) {
        List<String> inputs = formats(modality.input());
        List<String> outputs = formats(modality.output());
        if (!inputs.isEmpty() || !outputs.isEmpty()) {
            json.object("modelParameters", () -> {
                media("inputs", inputs);
                media("outputs", outputs);
            });
        }
    }

    private static List<String> formats(Fact<Set<Medium>> media) {
        return media.value().stream()
                .flatMap(Set::stream)
                .map(Words::of)
                .sorted()
                .toList();
    }

    private void media(String member, List<String> formats) {
        if (!formats.isEmpty()) {
            json.objects(member, formats, format -> json.text("format", format));
        }
    }

    private List<String> users(Model model) {
        return uses.stream()
                .filter(use -> use.model().equals(model))
                .flatMap(use -> use.system().declared().interaction().value().stream())
                .filter(interaction -> interaction != Interaction.NONE)
                .map(Words::of)
                .distinct()
                .toList();
    }

    private List<String> useCases(Model model) {
        return uses.stream()
                .filter(use -> use.model().equals(model))
                .flatMap(use -> use.system().declared().purpose().value().stream())
                .map(Visible::of)
                .distinct()
                .toList();
    }
}
