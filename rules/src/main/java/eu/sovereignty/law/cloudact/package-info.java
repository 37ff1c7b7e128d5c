/** Rules of exposure to third-country law. Other regulations do not know this package; what two need is a fact of the dossier. */
@NullMarked
package eu.sovereignty.law.cloudact;

import org.jspecify.annotations.NullMarked;
