/** Runs the cases that stand beside rules and facts, and writes what they prove to {@code target/law-rows.json}. */
@NullMarked
package eu.sovereignty.cases;

import org.jspecify.annotations.NullMarked;
