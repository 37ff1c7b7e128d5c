package eu.sovereignty.inventory;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Formats of files of weights.
 *
 * <p>Which of them run code when they are loaded: the documentation of {@code pickle} (Python 3), of {@code torch.load} and of
 * {@code joblib.load}, and that of Keras on {@code safe_mode}.
 */
enum ModelFormat {
    GGUF("gguf", "gguf"),
    GGML("ggml", "ggml"),
    SAFETENSORS("safetensors", "safetensors"),
    ONNX("onnx", "onnx"),
    ORT("ort", "ort"),
    TFLITE("tflite", "tflite", "lite"),
    MEDIAPIPE_TASK("mediapipe-task", "task"),
    TENSORFLOW_SAVED_MODEL("tensorflow-saved-model"),
    TENSORFLOW_GRAPH("tensorflow-graph", "pb"),
    KERAS_H5("keras-h5", "h5", "hdf5"),
    KERAS("keras", "keras"),
    CORE_ML("core-ml", "mlmodel"),
    CATBOOST("catboost", "cbm"),
    LIGHTGBM("lightgbm"),
    PYTORCH_ZIP("pytorch-zip", "pt", "pth", "ckpt", "ptl", "jit"),
    PYTORCH("pytorch"),
    JOBLIB("joblib", "joblib"),
    PICKLE("pickle", "pkl", "pickle");

    private static final Set<ModelFormat> RUN_CODE = EnumSet.of(PYTORCH_ZIP, PYTORCH, JOBLIB, PICKLE);
    private static final Set<ModelFormat> MAY_HOLD_CODE = EnumSet.of(KERAS, KERAS_H5);
    /** Whatever has such a name and another header is broken, or something else that took the name. */
    private static final Set<ModelFormat> RECOGNISABLE =
            EnumSet.of(GGUF, SAFETENSORS, ONNX, ORT, TFLITE, KERAS, JOBLIB);

    private static final Map<String, ModelFormat> BY_ENDING = byEnding();
    /** Endings that many kinds of files have. */
    private static final Set<String> AMBIGUOUS = Set.of("bin", "model", "dat", "weights", "params", "h5", "mar");

    private final String word;
    /** Between spaces. */
    private final String endings;

    ModelFormat(String word, String... endings) {
        this.word = word;
        this.endings = String.join(" ", endings);
    }

    /** Its name in reports. */
    String word() {
        return word;
    }

    /** Whether loading a file of it runs what the file says. */
    boolean runsCode() {
        return RUN_CODE.contains(this);
    }

    /** Whether some files of it bring code. */
    boolean mayHoldCode() {
        return MAY_HOLD_CODE.contains(this);
    }

    /** Whether its header is always known, so that a name without it is a broken file. */
    boolean recognisable() {
        return RECOGNISABLE.contains(this);
    }

    /** Whether it holds models and nothing else; pickles hold anything. */
    boolean alwaysAModel() {
        return this != PICKLE && this != JOBLIB && this != PYTORCH_ZIP;
    }

    /** Whether a file that is named as of one format is no surprise in this one: the tools themselves mix these. */
    boolean mayBeNamed(ModelFormat named) {
        return this == named
                || (RUN_CODE.contains(this) && RUN_CODE.contains(named))
                || (MAY_HOLD_CODE.contains(this) && MAY_HOLD_CODE.contains(named))
                || (this == TFLITE && named == MEDIAPIPE_TASK)
                || (this == TENSORFLOW_SAVED_MODEL && named == TENSORFLOW_GRAPH);
    }

    /** Whether a file of this name may hold weights. */
    static boolean isName(String name) {
        String ending = ending(name);
        return AMBIGUOUS.contains(ending) || BY_ENDING.containsKey(ending);
    }

    /** The format that a name promises. */
    static Optional<ModelFormat> ofName(String name) {
        if (name.startsWith("pytorch_model") && name.endsWith(".bin")) {
            return Optional.of(PYTORCH_ZIP);
        } else if (name.equals("saved_model.pb")) {
            return Optional.of(TENSORFLOW_SAVED_MODEL);
        }
        return ofEnding(ending(name));
    }

    private static Optional<ModelFormat> ofEnding(String ending) {
        return Optional.ofNullable(BY_ENDING.get(ending));
    }

    private static Map<String, ModelFormat> byEnding() {
        Map<String, ModelFormat> formats = new HashMap<>();
        for (ModelFormat format : values()) {
            for (String ending : format.endings.split(" ", -1)) {
                formats.put(ending, format);
            }
        }
        // some formats have no ending
        formats.remove("");
        return formats;
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
