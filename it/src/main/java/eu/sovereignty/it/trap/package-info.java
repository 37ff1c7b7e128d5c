/** Runs inside the Maven under test, before everything else: JDK classes only. */
@NullMarked
package eu.sovereignty.it.trap;

import org.jspecify.annotations.NullMarked;
