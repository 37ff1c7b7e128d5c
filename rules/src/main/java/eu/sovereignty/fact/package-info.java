/** The leaf: facts, known or unknown, and the small values they are made of. */
@NullMarked
package eu.sovereignty.fact;

import org.jspecify.annotations.NullMarked;
