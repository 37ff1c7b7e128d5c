/** JSON Schemas of what is read and written, generated from the code that reads and writes it. */
@NullMarked
package eu.sovereignty.report.schema;

import org.jspecify.annotations.NullMarked;
