/** The façade: the whole pipeline, from a request to a result. */
@NullMarked
package eu.sovereignty;

import org.jspecify.annotations.NullMarked;
