@NullMarked
package eu.sovereignty.score;

import org.jspecify.annotations.NullMarked;
