@NullMarked
package eu.sovereignty.report.picture;

import org.jspecify.annotations.NullMarked;
