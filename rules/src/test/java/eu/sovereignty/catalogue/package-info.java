/** What the catalogue promises: names resolve, an organisation's own entries come first and are visible. */
@NullMarked
package eu.sovereignty.catalogue;

import org.jspecify.annotations.NullMarked;
