/** How a rule ends, row by row of the table in CONTRIBUTING. */
@NullMarked
package eu.sovereignty.law;

import org.jspecify.annotations.NullMarked;
