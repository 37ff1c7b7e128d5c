/**
 * The leaf of the project: what is known, what is not, where it comes from, and small values.
 *
 * <p>Nothing here reads a file, a clock, an environment variable or the network.
 */
@NullMarked
package eu.sovereignty.fact;

import org.jspecify.annotations.NullMarked;
