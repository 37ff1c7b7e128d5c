/** Compiles cards and catalogues into an index, at build time. */
@NullMarked
package eu.sovereignty.pack;

import org.jspecify.annotations.NullMarked;
