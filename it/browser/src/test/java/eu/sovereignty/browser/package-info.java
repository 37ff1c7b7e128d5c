/** The reports in a real browser: what a person sees, hears and reaches with a keyboard. */
@NullMarked
package eu.sovereignty.browser;

import org.jspecify.annotations.NullMarked;
