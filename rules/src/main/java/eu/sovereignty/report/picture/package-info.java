/**
 * Pictures of a report: each a function from worded values to shapes at whole numbers. A template writes the shapes, so that
 * all text is escaped where every other text is; a picture knows nothing of the report, of its language or of HTML.
 */
@NullMarked
package eu.sovereignty.report.picture;

import org.jspecify.annotations.NullMarked;
