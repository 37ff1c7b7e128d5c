package eu.sovereignty.inventory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * Whether any of many literal strings stands in a file: the question asked of every file before it is understood. The search is
 * that of Wu and Manber (1994): a window slides over the bytes, and the two bytes at its end say how far it may go on without
 * missing a string.
 */
final class Anchors {

    private static final int BLOCKS = 1 << 16;

    private final byte[][] strings;
    private final int window;
    /** How far the window may go on, by the two bytes at its end; 0 where a string may end its window here. */
    private final byte[] shifts = new byte[BLOCKS];
    /** First of the strings whose window ends with these two bytes, plus one; sorted by block. */
    private final char[] first = new char[BLOCKS];

    private final int[] blocks;

    private Anchors(byte[][] strings, int window) {
        this.strings = strings;
        this.window = window;
        this.blocks = new int[strings.length];
        Arrays.fill(shifts, (byte) (window - 1));
        for (int i = 0; i < strings.length; i++) {
            enter(i);
        }
    }

    /**
     * Compiles strings, each of two characters at least.
     *
     * @throws IllegalArgumentException when one is shorter, or when there are more than 65,000
     */
    static Anchors of(List<String> anchors) {
        int shortest = anchors.stream().mapToInt(String::length).min().orElse(2);
        if (shortest < 2 || anchors.size() > 65_000) {
            throw new IllegalArgumentException("anchors of " + shortest + " characters, " + anchors.size());
        }
        int window = Math.min(shortest, Byte.MAX_VALUE);
        byte[][] strings = anchors.stream()
                .map(anchor -> anchor.getBytes(StandardCharsets.UTF_8))
                .sorted((one, two) -> Integer.compare(lastBlock(one, window), lastBlock(two, window)))
                .toArray(byte[][]::new);
        return new Anchors(strings, window);
    }

    /** Whether one of the strings stands in the bytes. */
    boolean in(byte[] bytes) {
        int end = window - 1;
        while (end < bytes.length) {
            int block = block(bytes, end - 1);
            int shift = shifts[block];
            if (shift == 0) {
                if (found(bytes, end - window + 1, block)) {
                    return true;
                }
                shift = 1;
            }
            end += shift;
        }
        return false;
    }

    private boolean found(byte[] bytes, int start, int block) {
        for (int i = first[block] - 1; i < strings.length && blocks[i] == block; i++) {
            if (startsWith(bytes, start, strings[i])) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWith(byte[] bytes, int start, byte[] string) {
        return start + string.length <= bytes.length
                && Arrays.equals(bytes, start, start + string.length, string, 0, string.length);
    }

    private void enter(int index) {
        byte[] string = strings[index];
        for (int end = 1; end < window; end++) {
            int block = block(string, end - 1);
            shifts[block] = (byte) Math.min(shifts[block], window - 1 - end);
        }
        int last = lastBlock(string, window);
        blocks[index] = last;
        if (first[last] == 0) {
            first[last] = (char) (index + 1);
        }
    }

    private static int lastBlock(byte[] string, int window) {
        return block(string, window - 2);
    }

    private static int block(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | (bytes[at + 1] & 0xFF);
    }
}
