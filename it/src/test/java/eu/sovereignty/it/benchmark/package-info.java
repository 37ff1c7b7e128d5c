/** What the benchmark of the scan measures. */
@NullMarked
package eu.sovereignty.it.benchmark;

import org.jspecify.annotations.NullMarked;
