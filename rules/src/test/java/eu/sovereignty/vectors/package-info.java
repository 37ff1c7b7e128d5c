/** Test vectors of the law notes, through the public path: a manifest is read, a dossier made, rules applied. */
@NullMarked
package eu.sovereignty.vectors;

import org.jspecify.annotations.NullMarked;
