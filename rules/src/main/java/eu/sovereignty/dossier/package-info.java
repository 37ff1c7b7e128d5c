/**
 * The resolved case for one date: what is declared and what is known, put together into the subjects that rules speak about
 * and the facts that rules ask for.
 *
 * <p>Reasoning that is more than a condition is a fact of its own, computed here once, tested here, used by many rules.
 */
@NullMarked
package eu.sovereignty.dossier;

import org.jspecify.annotations.NullMarked;
