package eu.sovereignty.inventory;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The first bytes of a file, asked which format of weights they begin. Source: the specifications of GGUF, safetensors, ONNX
 * ({@code onnx.proto3}), TensorFlow Lite ({@code schema.fbs}), ZIP and HDF5, and {@code pickletools} of Python.
 */
final class ModelHeader {

    private static final String POINTER = "version https://git-lfs.github.com/spec/";
    private static final String HDF5 = "\u0089HDF\r\n\u001a\n";
    /** What the pickles of these libraries name in their first bytes. */
    private static final List<String> OF_MODELS = List.of(
            "sklearn",
            "torch",
            "xgboost",
            "lightgbm",
            "catboost",
            "keras",
            "tensorflow",
            "transformers",
            "spacy",
            "fastai");

    private final byte[] bytes;
    private final long size;
    private final String text;

    /**
     * @param bytes the first ones of the file
     * @param size of the whole file
     */
    ModelHeader(byte[] bytes, long size) {
        this.bytes = bytes;
        this.size = size;
        this.text = new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Whether the file only says where its content is kept. */
    boolean pointer() {
        return text.startsWith(POINTER);
    }

    /** Whether a text stands in the bytes that are here. */
    boolean holds(String wanted) {
        return text.contains(wanted);
    }

    /** Whether a library of machine learning is named. */
    boolean speaksOfModels() {
        return OF_MODELS.stream().anyMatch(this::holds);
    }

    /**
     * The format, where the bytes say it.
     *
     * @param named what the name of the file promises: it decides between formats that begin alike
     */
    Optional<ModelFormat> format(Optional<ModelFormat> named) {
        return magic().or(() -> new ZipHeader(text).format())
                .or(this::keras)
                .or(() -> new ProtobufHeader(bytes, size).format(named))
                .or(() -> pickle(named));
    }

    private Optional<ModelFormat> magic() {
        if (text.startsWith("GGUF")) {
            return Optional.of(ModelFormat.GGUF);
        } else if (text.startsWith("lmgg") || text.startsWith("tjgg") || text.startsWith("fmgg")) {
            return Optional.of(ModelFormat.GGML);
        } else if (text.startsWith("TFL3", 4)) {
            return Optional.of(ModelFormat.TFLITE);
        } else if (text.startsWith("ORTM", 4)) {
            return Optional.of(ModelFormat.ORT);
        } else if (text.startsWith("CBM1")) {
            return Optional.of(ModelFormat.CATBOOST);
        } else if (text.startsWith("tree\nversion=v")) {
            return Optional.of(ModelFormat.LIGHTGBM);
        }
        return safetensors() ? Optional.of(ModelFormat.SAFETENSORS) : Optional.empty();
    }

    /** The length of a JSON object in eight bytes, least first, and the object, which names the type of every tensor. */
    private boolean safetensors() {
        if (bytes.length < 10 || bytes[8] != '{') {
            return false;
        }
        long length = 0;
        for (int i = 7; i >= 0; i--) {
            length = length << 8 | (bytes[i] & 0xFF);
        }
        return length >= 2 && length <= size - 8 && (holds("\"dtype\"") || holds("\"__metadata__\""));
    }

    /** HDF5 holds data of every kind; Keras names its groups and attributes. */
    private Optional<ModelFormat> keras() {
        boolean keras =
                holds("model_weights") || holds("keras_version") || holds("layer_names") || holds("model_config");
        return text.startsWith(HDF5) && keras ? Optional.of(ModelFormat.KERAS_H5) : Optional.empty();
    }

    private Optional<ModelFormat> pickle(Optional<ModelFormat> named) {
        boolean expected = named.filter(ModelFormat::runsCode).isPresent();
        if (text.startsWith("\u0080\u0002\u008a\nl\u00fc\u009cF\u00f9 j\u00a8P\u0019")) {
            return Optional.of(ModelFormat.PYTORCH);
        } else if (binaryPickle(expected)) {
            return Optional.of(holds("joblib") ? ModelFormat.JOBLIB : ModelFormat.PICKLE);
        } else if (named.filter(ModelFormat.JOBLIB::equals).isPresent() && compressed()) {
            return Optional.of(ModelFormat.JOBLIB);
        }
        return named.filter(ModelFormat.PICKLE::equals).isPresent() && textPickle()
                ? Optional.of(ModelFormat.PICKLE)
                : Optional.empty();
    }

    /** Protocols 2 to 5; from 4 on a frame follows. Two bytes alone are too little in a file of any name. */
    private boolean binaryPickle(boolean expected) {
        if (bytes.length < 3 || (bytes[0] & 0xFF) != 0x80 || bytes[1] < 2 || bytes[1] > 5) {
            return false;
        }
        boolean frame = (bytes[2] & 0xFF) == 0x95;
        boolean opcode = "c}](X\u008aK)q".indexOf(bytes[2] & 0xFF) >= 0;
        return frame || (opcode && (expected || speaksOfModels()));
    }

    /** Protocol 0: lines of text that begin with a call, a list or a dictionary. */
    private boolean textPickle() {
        return text.startsWith("(d") || text.startsWith("(l") || text.startsWith("(i") || text.startsWith("ccopy_reg");
    }

    private boolean compressed() {
        return text.startsWith("x\u009c")
                || text.startsWith("x\u0001")
                || text.startsWith("x^")
                || text.startsWith("x\u00da")
                || text.startsWith("\u001f\u008b")
                || text.startsWith("BZh");
    }
}
