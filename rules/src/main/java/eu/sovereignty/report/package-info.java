/**
 * What a judgement looks like to its readers: sentences in one language, and one class per format.
 *
 * <p>No report says that anything complies with the law. Everything shown is escaped for the place where it is shown.
 */
@NullMarked
package eu.sovereignty.report;

import org.jspecify.annotations.NullMarked;
