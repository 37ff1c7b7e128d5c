/** Tests of facts that a case in YAML cannot show. */
@NullMarked
package eu.sovereignty.dossier;

import org.jspecify.annotations.NullMarked;
