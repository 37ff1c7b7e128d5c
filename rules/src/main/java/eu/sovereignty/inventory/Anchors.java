package eu.sovereignty.inventory;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which groups of literal strings have one that stands in a file: the question asked of every file before it is understood. All
 * groups are searched in one pass. Each string is looked for by three of its bytes, those that fewest other strings have: a
 * table says for the three bytes that end at a place whether some string has them, and only then strings are compared.
 */
final class Anchors {

    private static final int BITS = 15;
    private static final int BLOCKS = 1 << BITS;
    private static final int MASK = BLOCKS - 1;
    /** Shifted so, a byte has left the hash after three. */
    private static final int SHIFT = BITS / 3;

    private static final int MOST = 30_000;

    private final byte[][] strings;
    private final int[] groups;
    /** For each block the first of its entries, plus one; an entry says the string, and where in it the three bytes begin. */
    private final char[] first = new char[BLOCKS];

    private final int[] entryBlock;
    private final int[] entryString;
    private final int[] entryOffset;

    private Anchors(Map<String, Integer> grouped) {
        strings = grouped.keySet().stream()
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toArray(byte[][]::new);
        groups = grouped.values().stream().mapToInt(Integer::intValue).toArray();
        long[] entries = entries();
        entryBlock = new int[entries.length];
        entryString = new int[entries.length];
        entryOffset = new int[entries.length];
        for (int i = entries.length - 1; i >= 0; i--) {
            entryBlock[i] = (int) (entries[i] >>> 48);
            entryString[i] = (int) (entries[i] >>> 24) & 0xFF_FFFF;
            entryOffset[i] = ((int) entries[i] & 0xFF_FFFF) - 1;
            first[entryBlock[i]] = (char) (i + 1);
        }
    }

    /**
     * Compiles one group of strings, each of two characters at least.
     *
     * @throws IllegalArgumentException when one is shorter, or when there are more than 30,000
     */
    static Anchors of(List<String> anchors) {
        return ofGroups(List.of(anchors));
    }

    /**
     * Compiles up to 31 groups of strings, each of two characters at least. A group has the bit of its place in the list.
     *
     * @throws IllegalArgumentException when one is shorter, or when there are more than 30,000
     */
    static Anchors ofGroups(List<List<String>> groups) {
        Map<String, Integer> grouped = new LinkedHashMap<>();
        for (int group = 0; group < groups.size(); group++) {
            for (String text : groups.get(group)) {
                grouped.put(text, grouped.getOrDefault(text, 0) | (1 << group));
            }
        }
        int shortest = grouped.keySet().stream().mapToInt(String::length).min().orElse(2);
        if (shortest < 2 || grouped.size() > MOST) {
            throw new IllegalArgumentException("anchors of " + shortest + " characters, " + grouped.size());
        }
        return new Anchors(grouped);
    }

    /** Whether one of the strings stands in the bytes. */
    boolean in(byte[] bytes) {
        return groupsIn(bytes, bytes.length, -1, false) != 0;
    }

    /** The groups of which one string stands in the first bytes, as bits; of those that are wanted, all that there are. */
    int groupsIn(byte[] bytes, int length, int wanted) {
        return groupsIn(bytes, length, wanted, true);
    }

    private int groupsIn(byte[] bytes, int length, int wanted, boolean all) {
        int found = 0;
        int hash = 0;
        for (int end = 0; end < length; end++) {
            hash = ((hash << SHIFT) ^ bytes[end]) & MASK;
            int entry = first[hash];
            if (entry != 0) {
                found |= groupsAt(bytes, length, end, hash, entry - 1);
                if (all ? (found & wanted) == wanted : found != 0) {
                    return found;
                }
            }
        }
        return found;
    }

    private int groupsAt(byte[] bytes, int length, int end, int hash, int entry) {
        int found = 0;
        for (int i = entry; i < entryBlock.length && entryBlock[i] == hash; i++) {
            int group = groups[entryString[i]];
            if ((found | group) != found
                    && standsAt(bytes, length, end - 2 - entryOffset[i], strings[entryString[i]])) {
                found |= group;
            }
        }
        return found;
    }

    /** The last byte first: names that begin alike end differently. */
    private static boolean standsAt(byte[] bytes, int length, int start, byte[] string) {
        int end = start + string.length;
        return start >= 0
                && end <= length
                && bytes[end - 1] == string[string.length - 1]
                && bytes[start] == string[0]
                && Arrays.equals(bytes, start, end, string, 0, string.length);
    }

    /** Block, string and offset (plus one) of each entry in one number, in order. */
    private long[] entries() {
        int[] strangers = new int[BLOCKS];
        for (byte[] string : strings) {
            for (int offset = 0; offset + 3 <= string.length; offset++) {
                strangers[block(string, offset)]++;
            }
        }
        long[] entries = new long[strings.length + ((1 << SHIFT) - 1) * ofTwo()];
        int count = 0;
        for (int i = 0; i < strings.length; i++) {
            if (strings[i].length > 2) {
                int offset = rarest(strings[i], strangers);
                entries[count++] = entry(block(strings[i], offset), i, offset);
            } else {
                // a string of two bytes ends three, whatever the first of them is
                for (int before = 0; before < 1 << SHIFT; before++) {
                    int block = ((before << (2 * SHIFT)) ^ (strings[i][0] << SHIFT) ^ strings[i][1]) & MASK;
                    entries[count++] = entry(block, i, -1);
                }
            }
        }
        Arrays.sort(entries, 0, count);
        return Arrays.copyOf(entries, count);
    }

    private int ofTwo() {
        return (int) Arrays.stream(strings).filter(string -> string.length == 2).count();
    }

    private static int rarest(byte[] string, int[] strangers) {
        int best = 0;
        for (int offset = 1; offset + 3 <= string.length; offset++) {
            best = strangers[block(string, offset)] < strangers[block(string, best)] ? offset : best;
        }
        return best;
    }

    private static long entry(int block, int string, int offset) {
        return ((long) block << 48) | ((long) string << 24) | (offset + 1);
    }

    private static int block(byte[] bytes, int at) {
        return ((bytes[at] << (2 * SHIFT)) ^ (bytes[at + 1] << SHIFT) ^ bytes[at + 2]) & MASK;
    }
}
