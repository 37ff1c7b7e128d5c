/** One thin class per goal: parameters in, one call, exit. */
@NullMarked
package eu.sovereignty.plugin;

import org.jspecify.annotations.NullMarked;
