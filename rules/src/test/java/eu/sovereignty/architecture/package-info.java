/** Holds the arrows of the architecture. */
@NullMarked
package eu.sovereignty.architecture;

import org.jspecify.annotations.NullMarked;
