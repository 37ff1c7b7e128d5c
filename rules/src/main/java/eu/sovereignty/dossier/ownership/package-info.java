/**
 * Who holds a company, directly and through others: shares of capital and votes along chains, control, and what third
 * countries come to, with an interval where shares are not declared. All arithmetic is exact. Source: law notes,
 * data-act-and-csf B4 and cloud-act 4.
 */
@NullMarked
package eu.sovereignty.dossier.ownership;

import org.jspecify.annotations.NullMarked;
