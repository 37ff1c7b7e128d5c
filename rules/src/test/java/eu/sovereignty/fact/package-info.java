/** Three-valued logic and small values. */
@NullMarked
package eu.sovereignty.fact;

import org.jspecify.annotations.NullMarked;
