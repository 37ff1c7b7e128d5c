/** Rules of the GDPR. Other regulations do not know this package; what two need is a fact of the dossier. */
@NullMarked
package eu.sovereignty.law.gdpr;

import org.jspecify.annotations.NullMarked;
