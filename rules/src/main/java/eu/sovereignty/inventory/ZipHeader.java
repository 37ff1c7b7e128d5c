package eu.sovereignty.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The names of the entries that a ZIP archive has in its first bytes, as far as they say that it holds weights. */
final class ZipHeader {

    private static final String ENTRY = "PK\u0003\u0004";
    private static final int FIXED = 30;

    private final String text;

    /** @param text the first bytes of a file, each as the character of its number */
    ZipHeader(String text) {
        this.text = text;
    }

    Optional<ModelFormat> format() {
        List<String> names = names();
        if (names.stream().anyMatch(name -> name.endsWith("/data.pkl") || name.endsWith("/constants.pkl"))) {
            return Optional.of(ModelFormat.PYTORCH_ZIP);
        } else if (names.contains("config.json") && names.contains("metadata.json")) {
            return Optional.of(ModelFormat.KERAS);
        } else if (names.stream().anyMatch(name -> name.endsWith(".tflite"))) {
            return Optional.of(ModelFormat.MEDIAPIPE_TASK);
        }
        return names.stream().anyMatch(name -> name.endsWith(".pkl"))
                ? Optional.of(ModelFormat.PICKLE)
                : Optional.empty();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        if (text.startsWith(ENTRY)) {
            for (int at = 0; at >= 0 && at + FIXED <= text.length(); at = text.indexOf(ENTRY, at + FIXED)) {
                int length = text.charAt(at + 26) | text.charAt(at + 27) << 8;
                names.add(text.substring(at + FIXED, Math.min(at + FIXED + length, text.length())));
            }
        }
        return names;
    }
}
