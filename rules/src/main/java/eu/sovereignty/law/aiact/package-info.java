/** Rules of the AI Act. Other regulations do not know this package; what two need is a fact of the dossier. */
@NullMarked
package eu.sovereignty.law.aiact;

import org.jspecify.annotations.NullMarked;
