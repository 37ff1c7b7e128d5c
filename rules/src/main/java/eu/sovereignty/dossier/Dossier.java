package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.inventory.Inventory;
import eu.sovereignty.manifest.ContinuityDeclaration;
import eu.sovereignty.manifest.Manifest;
import java.time.LocalDate;
import java.util.List;

/**
 * One case, judged on one day.
 *
 * @param flows data that reaches hostings
 * @param transfers the same, country by country
 * @param sightings what the repository shows
 * @param continuity how the service goes on, as declared
 */
public record Dossier(
        Context context,
        Organisation organisation,
        List<AiSystem> systems,
        List<Processing> processings,
        List<Dataset> datasets,
        List<Model> models,
        List<ModelUse> modelUses,
        List<Hosting> hostings,
        List<Contract> contracts,
        List<Flow> flows,
        List<Transfer> transfers,
        List<Sighted> sightings,
        ContinuityDeclaration continuity) {

    /** Puts a manifest and a catalogue together for one day; nobody has looked at the repository. */
    public static Dossier of(Manifest manifest, Catalogue catalogue, LocalDate asOf) {
        return of(manifest, catalogue, Inventory.NONE, asOf, Minimums.NONE);
    }

    /** What is declared, known and shown, for one day, where something may be asked of every hosting. */
    public static Dossier of(
            Manifest manifest, Catalogue catalogue, Inventory inventory, LocalDate asOf, Minimums minimums) {
        return new Resolver(manifest, new Context(asOf, catalogue, manifest, inventory, minimums)).dossier();
    }

    /** The day on which the case is judged. */
    public LocalDate asOf() {
        return context.asOf();
    }

    /** The organisation, as a list of one: a rule asks for the subjects of a kind. */
    public List<Organisation> organisations() {
        return List.of(organisation);
    }

    /** The organisation with all that it declares, as a list of one; the organisation again, so not among {@link #subjects()}. */
    public List<PublicBody> publicBodies() {
        return List.of(new PublicBody(organisation, systems, datasets, hostings, continuity, context));
    }

    /** The data with the organisation that publishes or collects it; the data again, so not among {@link #subjects()}. */
    public List<OpenData> openData() {
        return datasets.stream().map(data -> new OpenData(data, organisation)).toList();
    }

    /** What the organisation shows for all its purposes, as a list of one; the organisation again, so not among {@link #subjects()}. */
    public List<DataProtection> dataProtection() {
        return List.of(new DataProtection(organisation, processings, context));
    }

    /** The subjects that name evidence, each with it; the same subjects again, so not among {@link #subjects()}. */
    public List<Evidenced> evidenced() {
        return Evidenced.all(this);
    }

    /** All subjects, in the order in which a reader meets them in the manifest. */
    public List<Subject> subjects() {
        return java.util.stream.Stream.<List<? extends Subject>>of(
                        organisations(),
                        systems,
                        modelUses,
                        models,
                        processings,
                        datasets,
                        hostings,
                        contracts,
                        flows,
                        transfers,
                        sightings)
                .<Subject>flatMap(List::stream)
                .toList();
    }
}
