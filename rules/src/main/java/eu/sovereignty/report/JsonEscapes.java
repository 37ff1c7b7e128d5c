package eu.sovereignty.report;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/** Writes what acts on the place where it is shown as {@code \}{@code uXXXX}: the value stays the same, a terminal stays calm. */
final class JsonEscapes extends CharacterEscapes {

    private static final long serialVersionUID = 1;
    private static final int DELETE = 0x7F;

    @Override
    public int[] getEscapeCodesForAscii() {
        int[] escapes = standardAsciiEscapesForJSON();
        escapes[DELETE] = ESCAPE_STANDARD;
        return escapes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return Visible.isHarmless(character) || Character.isSurrogate((char) character)
                ? null
                : new SerializedString(String.format("\\u%04X", character));
    }
}
