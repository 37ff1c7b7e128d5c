package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.Catalogue;
import java.time.LocalDate;

/**
 * What a derived fact may need beside its subject.
 *
 * @param asOf the day on which the case is judged
 */
public record Context(LocalDate asOf, Catalogue catalogue) {}
