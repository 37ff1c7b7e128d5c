/**
 * What the AI Act makes of a system: its class by the ordered table of the law notes, its areas, its flags, the day from which
 * the duties of high-risk systems bind it, and what its models are.
 */
@NullMarked
package eu.sovereignty.dossier.aiact;

import org.jspecify.annotations.NullMarked;
