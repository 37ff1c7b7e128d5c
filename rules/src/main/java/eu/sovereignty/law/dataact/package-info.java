/** Rules of the Data Act. Other regulations do not know this package; what two need is a fact of the dossier. */
@NullMarked
package eu.sovereignty.law.dataact;

import org.jspecify.annotations.NullMarked;
