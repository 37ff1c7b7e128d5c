package eu.sovereignty.inventory;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Bytes as text: UTF-16 where a byte order mark says so, else UTF-8, else each byte as the character of its number, so that what
 * is ASCII in it is still found.
 *
 * @param misread whether it was not of the encoding that it must have
 */
record Encoded(String text, boolean misread) {

    private static final char REPLACEMENT = '\uFFFD';

    static Encoded of(byte[] content) {
        Optional<Charset> wide = wide(content, content.length);
        if (wide.isEmpty()) {
            // the fast way, which puts a sign where it meets what is no UTF-8
            String all = new String(content, StandardCharsets.UTF_8);
            if (all.indexOf(REPLACEMENT) < 0) {
                return new Encoded(withoutMark(all), false);
            }
        }
        return strictly(content, wide.orElse(StandardCharsets.UTF_8));
    }

    private static Encoded strictly(byte[] content, Charset charset) {
        try {
            String all = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return new Encoded(withoutMark(all), false);
        } catch (CharacterCodingException e) {
            return new Encoded(new String(content, StandardCharsets.ISO_8859_1), true);
        }
    }

    private static String withoutMark(String all) {
        return all.startsWith("\uFEFF") ? all.substring(1) : all;
    }

    /** The encoding of two bytes that a byte order mark announces. */
    static Optional<Charset> wide(byte[] content, int length) {
        if (length < 2) {
            return Optional.empty();
        }
        int mark = (content[0] & 0xFF) << 8 | (content[1] & 0xFF);
        return switch (mark) {
            case 0xFEFF -> Optional.of(StandardCharsets.UTF_16BE);
            case 0xFFFE -> Optional.of(StandardCharsets.UTF_16LE);
            default -> Optional.empty();
        };
    }
}
