package eu.sovereignty.inventory;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;

/**
 * The names in a class file: what its code can refer to at all stands in its constant pool (Java Virtual Machine Specification,
 * 4.4), at the beginning of the file.
 *
 * @param types dotted names of all types that are referred to, annotations and types of parameters among them
 * @param texts that the code can load
 */
record ConstantPool(Set<String> types, Set<String> texts) {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int DEEPEST_NAME = 128;

    /**
     * Reads the names.
     *
     * @throws IllegalArgumentException when it is no class file, or one that no compiler writes
     */
    static ConstantPool of(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (in.readInt() != MAGIC) {
                throw new IllegalArgumentException("no class file");
            }
            in.skipBytes(4);
            return new Reading(in.readUnsignedShort()).read(in);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The entries of one pool, by their index. */
    private static final class Reading {
        private final String[] names;
        private final int[] classes;
        private final int[] strings;

        Reading(int count) {
            names = new String[count];
            classes = new int[count];
            strings = new int[count];
            java.util.Arrays.fill(names, "");
        }

        ConstantPool read(DataInputStream in) throws IOException {
            for (int i = 1; i < names.length; i++) {
                i += entry(in, i);
            }
            Set<String> types = new TreeSet<>();
            Set<String> texts = new TreeSet<>();
            for (int i = 1; i < names.length; i++) {
                described(names[i], types);
                if (classes[i] > 0 && !at(classes[i]).startsWith("[")) {
                    types.add(at(classes[i]).replace('/', '.').replace('$', '.'));
                }
                if (strings[i] > 0) {
                    texts.add(at(strings[i]));
                }
            }
            return new ConstantPool(types, texts);
        }

        private String at(int index) {
            return index < names.length ? names[index] : "";
        }

        /** Reads one entry; the result is how many more indexes it takes. */
        private int entry(DataInputStream in, int i) throws IOException {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> names[i] = in.readUTF();
                case 7 -> classes[i] = in.readUnsignedShort();
                case 8 -> strings[i] = in.readUnsignedShort();
                case 16, 19, 20 -> in.readUnsignedShort();
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> in.skipNBytes(8);
                default -> throw new IllegalArgumentException("constant of kind " + tag);
            }
            return tag == 5 || tag == 6 ? 1 : 0;
        }

        /** The types in a descriptor or signature: {@code (Lfr/exemple/Chat;)V}. */
        private static void described(String text, Set<String> types) {
            char first = text.isEmpty() ? ' ' : text.charAt(0);
            if ("L([<".indexOf(first) < 0 || text.indexOf(';') < 0) {
                return;
            }
            shallow(text);
            for (int start = text.indexOf('L'); start >= 0; start = text.indexOf('L', start + 1)) {
                int end = start + 1;
                while (end < text.length() && ";<.:(".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                if (text.indexOf('/', start) > 0 && text.indexOf('/', start) < end) {
                    types.add(text.substring(start + 1, end).replace('/', '.').replace('$', '.'));
                }
                start = end - 1;
            }
        }

        /** Readers of signatures call themselves for each level. */
        private static void shallow(String text) {
            int depth = 0;
            int arrays = 0;
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                arrays = c == '[' ? arrays + 1 : 0;
                depth += c == '<' ? 1 : c == '>' ? -1 : 0;
                if (depth > DEEPEST_NAME || arrays > 255) {
                    throw new IllegalArgumentException("signature too deep");
                }
            }
        }
    }
}
