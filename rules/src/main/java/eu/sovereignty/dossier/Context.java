package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.manifest.FrameworkDeclaration;
import java.time.LocalDate;

/**
 * What a derived fact may need beside its subject.
 *
 * @param asOf the day on which the case is judged
 * @param framework answers to the EU Cloud Sovereignty Framework, which concern hostings and stand apart from them
 * @param minimums what is asked of every hosting under that framework
 */
public record Context(LocalDate asOf, Catalogue catalogue, FrameworkDeclaration framework, Minimums minimums) {}
