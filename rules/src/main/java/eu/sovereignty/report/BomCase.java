package eu.sovereignty.report;

import eu.sovereignty.document.Problem;
import eu.sovereignty.document.Words;
import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Dataset;
import eu.sovereignty.dossier.Flow;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.dossier.Model;
import eu.sovereignty.inventory.Inventory;
import eu.sovereignty.law.Result;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The parts of a case, in a bill of materials: declared systems, models and data as components, declared hostings as services
 * with the data that reaches them, and what the repository shows ({@link SeenParts}). Declared and seen stand side by side: that
 * two of them are one is for the rules of coherence to say. Where input is bad, why.
 */
final class BomCase {

    private final Json json;
    private final Bom bom;
    private final ReportModel model;
    private final FormatWords words;
    private final Optional<SeenParts> seen;

    BomCase(Json json, Bom bom, ReportModel model, FormatWords words) {
        this.json = json;
        this.bom = bom;
        this.model = model;
        this.words = words;
        this.seen = InventoryModel.of(model).map(SeenParts::new);
    }

    void write() {
        bom.metadata(
                model.run().version(),
                model.run().asOf(),
                BomReport.CASE,
                model.run().manifest(),
                properties());
        json.objects("components", components(), Runnable::run);
        json.objects("services", services(), Runnable::run);
        bom.dependencies(needs());
        json.objects("compositions", List.of("unknown"), aggregate -> {
            json.text("aggregate", aggregate);
            json.texts("assemblies", List.of(BomReport.CASE));
        });
        Fingerprints fingerprints = new Fingerprints();
        json.objects("annotations", model.problems(), problem -> problem(problem, fingerprints.next(problem)));
    }

    /** What the components and services of the document are called. */
    Set<String> refs() {
        Set<String> refs = new LinkedHashSet<>();
        DescribedSubject.of(model, AiSystem.class).forEach(part -> refs.add(BomParts.of(part)));
        DescribedSubject.of(model, Model.class).forEach(part -> refs.add(BomParts.of(part)));
        DescribedSubject.of(model, Dataset.class).forEach(part -> refs.add(BomParts.of(part)));
        DescribedSubject.of(model, Hosting.class).forEach(part -> refs.add(BomParts.of(part)));
        seen.ifPresent(parts -> {
            parts.components().forEach(part -> refs.add(part.getKey()));
            parts.services().forEach(part -> refs.add(part.getKey()));
        });
        return refs;
    }

    private List<Bom.Property> properties() {
        Inventory inventory = model.inventory();
        Stream<Bom.Property> properties = Stream.of(
                new Bom.Property("status", model.verdict().status().name()),
                new Bom.Property("policy", model.verdict().policy().id()),
                new Bom.Property("language", model.run().language().code()),
                new Bom.Property("filesSeen", String.valueOf(inventory.files())),
                new Bom.Property(
                        "filesNotRead", String.valueOf(inventory.unread().size())),
                new Bom.Property("disclaimer", words.labels().text("html.disclaimer")));
        return Stream.concat(properties, results()).toList();
    }

    /** How many outcomes there are of each result; nothing where input is bad and nothing was judged. */
    private Stream<Bom.Property> results() {
        return Stream.of(Result.values())
                .filter(result -> model.problems().isEmpty())
                .map(result -> new Bom.Property(
                        "results." + result,
                        String.valueOf(model.verdict().counts().getOrDefault(result, 0))));
    }

    private List<Runnable> components() {
        List<Runnable> components = new ArrayList<>();
        BomModels models = new BomModels(json, bom, model);
        DescribedSubject.of(model, AiSystem.class).forEach(system -> components.add(() -> system(system)));
        DescribedSubject.of(model, Model.class).forEach(used -> components.add(() -> models.write(used)));
        DescribedSubject.of(model, Dataset.class).forEach(data -> components.add(() -> data(data)));
        seen.ifPresent(parts ->
                parts.components().forEach(part -> components.add(() -> parts.component(json, bom, part))));
        return components;
    }

    private List<Runnable> services() {
        List<Runnable> services = new ArrayList<>();
        BomServices hostings = new BomServices(json, bom, DescribedSubject.of(model, Flow.class));
        DescribedSubject.of(model, Hosting.class).forEach(hosting -> services.add(() -> hostings.write(hosting)));
        seen.ifPresent(parts -> parts.services().forEach(part -> services.add(() -> parts.service(json, bom, part))));
        return services;
    }

    private void system(AiSystem system) {
        bom.component(
                "application",
                BomParts.of(system),
                system.declared().name().value().orElse(system.declared().id()));
        json.text("description", system.declared().purpose().value().map(Visible::of));
        bom.properties(List.of(
                new Bom.Property("from", "manifest"),
                new Bom.Property("aiActRole", BomParts.words(system.declared().aiActRole())),
                new Bom.Property(
                        "production",
                        system.declared()
                                .production()
                                .value()
                                .map(String::valueOf)
                                .orElse(""))));
    }

    private void data(Dataset data) {
        bom.component("data", BomParts.of(data), data.declared().id());
        json.objects("data", List.of(data), set -> {
            json.text("type", "dataset");
            json.text("name", Visible.of(set.declared().id()));
            json.text("classification", BomParts.classification(set));
            json.texts("sensitiveData", BomParts.sensitive(set));
        });
        bom.properties(List.of(new Bom.Property("from", "manifest")));
    }

    private Map<String, Set<String>> needs() {
        Map<String, Set<String>> needs = new LinkedHashMap<>();
        for (AiSystem system : DescribedSubject.of(model, AiSystem.class)) {
            need(needs, BomReport.CASE, BomParts.of(system));
            system.models().forEach(used -> need(needs, BomParts.of(system), BomParts.of(used)));
        }
        for (Model used : DescribedSubject.of(model, Model.class)) {
            used.servedBy().ifPresent(hosting -> need(needs, BomParts.of(used), BomParts.of(hosting)));
        }
        seen.ifPresent(parts -> {
            parts.components().forEach(part -> need(needs, BomReport.CASE, part.getKey()));
            parts.needs().forEach((ref, others) -> others.forEach(other -> need(needs, ref, other)));
        });
        return needs;
    }

    private static void need(Map<String, Set<String>> needs, String ref, String other) {
        needs.computeIfAbsent(ref, none -> new LinkedHashSet<>()).add(other);
    }

    private void problem(Problem problem, String fingerprint) {
        json.text("bom-ref", "problem:" + fingerprint);
        json.texts("subjects", List.of(BomReport.CASE));
        json.object("annotator", () -> bom.organisation("organization", ReportModel.TOOL));
        json.text("timestamp", Timestamps.midnight(model.run().asOf()));
        json.text(
                "text",
                Visible.of(words.text(
                        "bom.problem",
                        problem.at().place(),
                        Words.of(problem.kind()),
                        problem.message(model.run().language()))));
    }
}
