package eu.sovereignty.inventory;

import java.util.Optional;

/**
 * The first fields of a protobuf message, which has no magic number: fields must follow each other as the schema of a model has
 * them, with lengths that fit into the file.
 */
final class ProtobufHeader {

    private static final int VARINT = 0;
    private static final int LENGTH = 2;
    /** Of {@code onnx.ModelProto}. */
    private static final int GRAPH = 7;

    private static final int LAST_BEFORE_GRAPH = 6;
    private static final int NEWEST_IR = 32;

    private final byte[] bytes;
    private final long size;
    private int at;
    private boolean valid = true;

    ProtobufHeader(byte[] bytes, long size) {
        this.bytes = bytes;
        this.size = size;
    }

    Optional<ModelFormat> format(Optional<ModelFormat> named) {
        if (named.filter(ModelFormat.TENSORFLOW_SAVED_MODEL::equals).isPresent()) {
            return savedModel() ? named : Optional.empty();
        } else if (named.filter(ModelFormat.CORE_ML::equals).isPresent()) {
            return versioned() ? named : Optional.empty();
        } else if (named.filter(ModelFormat.TENSORFLOW_GRAPH::equals).isPresent()) {
            return graph() ? named : Optional.empty();
        }
        return onnx() ? Optional.of(ModelFormat.ONNX) : Optional.empty();
    }

    /** The version of the format first, then who made it, then a graph. */
    private boolean onnx() {
        at = 0;
        if (varint() != (1 << 3 | VARINT) || !between(varint(), 1, NEWEST_IR)) {
            return false;
        }
        while (valid) {
            long key = varint();
            int field = (int) (key >>> 3);
            if (field == GRAPH && (key & 7) == LENGTH) {
                return fits(varint()) && graphField();
            } else if (field < 2 || field > LAST_BEFORE_GRAPH) {
                return false;
            }
            skip((int) (key & 7));
        }
        return false;
    }

    /** A graph begins with nodes, its name or its tensors. */
    private boolean graphField() {
        long key = varint();
        return valid && (key == 0x0A || key == 0x12 || key == 0x2A);
    }

    private boolean savedModel() {
        at = 0;
        return varint() == (1 << 3 | VARINT) && varint() == 1 && varint() == (2 << 3 | LENGTH) && fits(varint());
    }

    private boolean versioned() {
        at = 0;
        return varint() == (1 << 3 | VARINT)
                && between(varint(), 1, NEWEST_IR)
                && varint() == (2 << 3 | LENGTH)
                && fits(varint());
    }

    /** A list of nodes, of which each begins with its name. */
    private boolean graph() {
        at = 0;
        return varint() == (1 << 3 | LENGTH) && fits(varint()) && varint() == (1 << 3 | LENGTH) && fits(varint());
    }

    private static boolean between(long value, long least, long most) {
        return value >= least && value <= most;
    }

    private boolean fits(long length) {
        return valid && length > 0 && at + length <= size;
    }

    private void skip(int wire) {
        if (wire == VARINT) {
            varint();
        } else if (wire == LENGTH) {
            long length = varint();
            valid = valid && length >= 0 && at + length < bytes.length;
            at += valid ? (int) length : 0;
        } else {
            valid = false;
        }
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < 64 && at < bytes.length; shift += 7) {
            byte next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        valid = false;
        return -1;
    }
}
