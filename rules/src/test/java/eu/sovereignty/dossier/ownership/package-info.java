/** Properties of shares, control and intervals over many graphs. */
@NullMarked
package eu.sovereignty.dossier.ownership;

import org.jspecify.annotations.NullMarked;
