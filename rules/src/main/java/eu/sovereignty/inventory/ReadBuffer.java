package eu.sovereignty.inventory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Set;

/** The content of one file at a time: most files are searched once and never asked for again, and need no memory of their own. */
final class ReadBuffer {

    private static final Set<OpenOption> READ = Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS);
    private static final int BEGINNING = 4096;

    private byte[] bytes = new byte[0];
    private int length;

    /**
     * Reads a file in place of the one before.
     *
     * @param most bytes that are read
     * @throws UncheckedIOException when it cannot be read
     */
    void read(Path file, int most) {
        if (bytes.length < most) {
            bytes = new byte[Math.max(most, 2 * bytes.length)];
        }
        ByteBuffer content = ByteBuffer.wrap(bytes, 0, most);
        try (SeekableByteChannel channel = Files.newByteChannel(file, READ)) {
            while (content.hasRemaining() && channel.read(content) >= 0) {
                // until it is whole
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        length = content.position();
    }

    /** The bytes, of which {@link #length} count. Not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    /** Whether the content is no text: a NUL near its beginning, outside UTF-16. */
    boolean binary() {
        if (Encoded.wide(bytes, length).isPresent()) {
            return false;
        }
        for (int i = 0; i < Math.min(length, BEGINNING); i++) {
            if (bytes[i] == 0) {
                return true;
            }
        }
        return false;
    }

    byte[] copy() {
        return Arrays.copyOf(bytes, length);
    }
}
