/** Rules of French public-sector law. Other regulations do not know this package; what two need is a fact of the dossier. */
@NullMarked
package eu.sovereignty.law.france;

import org.jspecify.annotations.NullMarked;
