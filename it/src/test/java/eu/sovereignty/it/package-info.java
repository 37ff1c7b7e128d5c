/** Real Maven builds of real projects: each folder of {@code src/it} is one behaviour. */
@NullMarked
package eu.sovereignty.it;

import org.jspecify.annotations.NullMarked;
