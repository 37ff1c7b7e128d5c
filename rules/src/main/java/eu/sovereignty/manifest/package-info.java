/**
 * What a project declares in {@code sovereignty.yaml}.
 *
 * <p>The records are the manifest: a component is a key, its type says what may stand there, and the JSON Schema is
 * generated from them. Every value is a fact with its line; what is absent or {@code unknown} is an unknown fact that
 * names the field which would settle it. Nothing here knows a catalogue: a provider that no catalogue has is a fact, not
 * a reading error.
 */
@NullMarked
package eu.sovereignty.manifest;

import org.jspecify.annotations.NullMarked;
