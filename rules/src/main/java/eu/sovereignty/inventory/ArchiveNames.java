package eu.sovereignty.inventory;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The names of what is in an archive of the ZIP format, from its central directory alone (PKWARE APPNOTE 6.3, 4.3.12 and
 * 4.3.16): nothing is unpacked.
 */
final class ArchiveNames {

    private static final int END = 0x06054B50;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRY = 0x02014B50;
    private static final int ENTRY_BYTES = 46;
    /** A directory of this size names far more than any program has classes. */
    private static final long LARGEST = 16 << 20;

    private ArchiveNames() {}

    /** A directory that is larger than what is read of one. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooLarge() {
            super("directory of more than " + LARGEST + " bytes");
        }
    }

    /**
     * Reads the names, in the order of the directory.
     *
     * @throws IllegalArgumentException when it is no such archive
     * @throws TooLarge when the directory is beyond what is read
     */
    static List<String> of(SourceFile file) {
        int tailBytes = (int) Math.min(file.size(), END_BYTES + LONGEST_COMMENT);
        ByteBuffer tail = little(file.part(file.size() - tailBytes, tailBytes));
        int end = end(tail);
        long size = Integer.toUnsignedLong(tail.getInt(end + 12));
        long offset = Integer.toUnsignedLong(tail.getInt(end + 16));
        if (size > LARGEST) {
            throw new TooLarge();
        }
        return names(little(file.part(offset, (int) size)));
    }

    private static int end(ByteBuffer tail) {
        for (int at = tail.limit() - END_BYTES; at >= 0; at--) {
            if (tail.getInt(at) == END) {
                return at;
            }
        }
        throw new IllegalArgumentException("no archive");
    }

    private static List<String> names(ByteBuffer directory) {
        List<String> names = new ArrayList<>();
        int at = 0;
        while (at + ENTRY_BYTES <= directory.limit()) {
            if (directory.getInt(at) != ENTRY) {
                throw new IllegalArgumentException("no entry at " + at);
            }
            int name = Short.toUnsignedInt(directory.getShort(at + 28));
            int extra = Short.toUnsignedInt(directory.getShort(at + 30));
            int comment = Short.toUnsignedInt(directory.getShort(at + 32));
            if (at + ENTRY_BYTES + name > directory.limit()) {
                throw new IllegalArgumentException("cut at " + at);
            }
            byte[] text = new byte[name];
            directory.get(at + ENTRY_BYTES, text);
            names.add(new String(text, StandardCharsets.UTF_8));
            at += ENTRY_BYTES + name + extra + comment;
        }
        return names;
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
