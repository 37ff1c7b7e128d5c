/** What the detectors find in public repositories that people labelled by reading them. */
@NullMarked
package eu.sovereignty.it.corpus;

import org.jspecify.annotations.NullMarked;
