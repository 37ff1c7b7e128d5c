@NullMarked
package eu.sovereignty.plugin;

import org.jspecify.annotations.NullMarked;
