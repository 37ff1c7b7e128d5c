/** Rules of the consistency of declarations. Other regulations do not know this package; what two need is a fact of the dossier. */
@NullMarked
package eu.sovereignty.law.coherence;

import org.jspecify.annotations.NullMarked;
