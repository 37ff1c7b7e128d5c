package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.Catalogue;
import java.time.LocalDate;

/**
 * What a derived fact may need beside its subject.
 *
 * @param asOf the day on which the case is judged
 * @param derived what was derived already
 */
public record Context(LocalDate asOf, Catalogue catalogue, Derived derived) {

    /** Of a case of which nothing is derived yet. */
    public Context(LocalDate asOf, Catalogue catalogue) {
        this(asOf, catalogue, new Derived());
    }
}
