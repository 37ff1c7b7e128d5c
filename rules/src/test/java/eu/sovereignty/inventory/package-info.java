@NullMarked
package eu.sovereignty.inventory;

import org.jspecify.annotations.NullMarked;
