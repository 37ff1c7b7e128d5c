/**
 * What a repository shows of the AI that it uses: one walk over its files, one small class per detector, sightings merged into
 * items.
 *
 * <p>Everything that is read is somebody else's and may be hostile: nothing is run, no link is followed out of the root, and every
 * limit that is reached is reported.
 */
@NullMarked
package eu.sovereignty.inventory;

import org.jspecify.annotations.NullMarked;
