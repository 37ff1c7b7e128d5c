package eu.sovereignty.document;

import eu.sovereignty.fact.Position;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Located trees by id, in one compact file that the build writes and a run reads: only the trees that are asked for are
 * decoded, and no YAML is parsed.
 */
public final class Pack {

    private static final int SCALAR = 0;
    private static final int QUOTED = 1;
    private static final int SEQUENCE = 2;
    private static final int MAPPING = 3;

    private final byte[] bytes;
    private final Map<String, Integer> offsets;

    private Pack(byte[] bytes, Map<String, Integer> offsets) {
        this.bytes = bytes;
        this.offsets = offsets;
    }

    /**
     * Reads the directory of a pack.
     *
     * @throws UncheckedIOException when the stream is not a pack: a defect of the build
     */
    public static Pack open(InputStream stream) {
        try {
            byte[] bytes = stream.readAllBytes();
            DataInputStream in = at(bytes, 0);
            Map<String, Integer> offsets = new LinkedHashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                offsets.put(in.readUTF(), in.readInt());
            }
            return new Pack(bytes, offsets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes trees, sorted by id, so that the same trees give the same bytes. */
    public static void write(Map<String, Node> trees, OutputStream stream) throws IOException {
        Map<String, byte[]> bodies = new TreeMap<>();
        for (Map.Entry<String, Node> tree : trees.entrySet()) {
            bodies.put(tree.getKey(), encode(tree.getValue()));
        }
        DataOutputStream out = new DataOutputStream(stream);
        int offset = Integer.BYTES
                + bodies.keySet().stream().mapToInt(Pack::directoryLine).sum();
        out.writeInt(bodies.size());
        for (Map.Entry<String, byte[]> body : bodies.entrySet()) {
            out.writeUTF(body.getKey());
            out.writeInt(offset);
            offset += body.getValue().length;
        }
        for (byte[] body : bodies.values()) {
            out.write(body);
        }
        out.flush();
    }

    /** All ids, in order. */
    public Set<String> ids() {
        return offsets.keySet();
    }

    /** The tree of an id. */
    public Optional<Node> get(String id) {
        return Optional.ofNullable(offsets.get(id)).map(this::decode);
    }

    private static int directoryLine(String id) {
        return Short.BYTES + id.getBytes(StandardCharsets.UTF_8).length + Integer.BYTES;
    }

    private static byte[] encode(Node node) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(body);
        out.writeUTF(node.at().file());
        encode(node, out);
        return body.toByteArray();
    }

    private static void encode(Node node, DataOutputStream out) throws IOException {
        if (node instanceof Node.Scalar scalar) {
            place(scalar.quoted() ? QUOTED : SCALAR, node.at(), out);
            out.writeUTF(scalar.text());
        } else if (node instanceof Node.Sequence sequence) {
            place(SEQUENCE, node.at(), out);
            out.writeShort(sequence.items().size());
            for (Node item : sequence.items()) {
                encode(item, out);
            }
        } else if (node instanceof Node.Mapping mapping) {
            place(MAPPING, node.at(), out);
            out.writeShort(mapping.entries().size());
            for (Map.Entry<String, Node.Entry> entry : mapping.entries().entrySet()) {
                out.writeUTF(entry.getKey());
                encode(entry.getValue().value(), out);
            }
        }
    }

    private static void place(int kind, Position at, DataOutputStream out) throws IOException {
        out.writeByte(kind);
        out.writeShort(at.line());
        out.writeShort(at.column());
    }

    private Node decode(int offset) {
        try {
            DataInputStream in = at(bytes, offset);
            return decode(in.readUTF(), "", in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Node decode(String file, String pointer, DataInputStream in) throws IOException {
        int kind = in.readByte();
        Position at = new Position(file, in.readUnsignedShort(), in.readUnsignedShort(), pointer);
        return switch (kind) {
            case SEQUENCE -> sequence(at, in);
            case MAPPING -> mapping(at, in);
            default -> new Node.Scalar(at, in.readUTF(), kind == QUOTED);
        };
    }

    private static Node sequence(Position at, DataInputStream in) throws IOException {
        int size = in.readUnsignedShort();
        List<Node> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(decode(at.file(), at.pointer() + "/" + i, in));
        }
        return new Node.Sequence(at, items);
    }

    private static Node mapping(Position at, DataInputStream in) throws IOException {
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        for (int left = in.readUnsignedShort(); left > 0; left--) {
            String key = in.readUTF();
            Node value = decode(at.file(), at.pointer() + "/" + key, in);
            entries.put(key, new Node.Entry(value.at(), value));
        }
        return new Node.Mapping(at, entries);
    }

    private static DataInputStream at(byte[] bytes, int offset) {
        return new DataInputStream(new ByteArrayInputStream(bytes, offset, bytes.length - offset));
    }
}
