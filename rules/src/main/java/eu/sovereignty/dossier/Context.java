package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.inventory.Inventory;
import eu.sovereignty.manifest.FrameworkDeclaration;
import eu.sovereignty.manifest.Manifest;
import java.time.LocalDate;

/**
 * What a derived fact may need beside its subject.
 *
 * @param asOf the day on which the case is judged
 * @param manifest what is declared as a whole
 * @param inventory what the repository shows; empty where nobody looked at it
 * @param minimums what is asked of every hosting under that framework
 * @param derived what was derived already
 */
public record Context(
        LocalDate asOf,
        Catalogue catalogue,
        Manifest manifest,
        Inventory inventory,
        Minimums minimums,
        Derived derived) {

    /** Of a case of which nothing is derived yet. */
    public Context(LocalDate asOf, Catalogue catalogue, Manifest manifest, Inventory inventory, Minimums minimums) {
        this(asOf, catalogue, manifest, inventory, minimums, new Derived());
    }

    /** Answers to the EU Cloud Sovereignty Framework, which concern hostings and stand apart from them. */
    public FrameworkDeclaration framework() {
        return manifest.sovereigntyFramework();
    }
}
