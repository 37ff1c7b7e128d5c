package eu.sovereignty.catalogue;

import java.util.Set;

/** Words at the end of a model's name that say how its weights are stored, not which model it is. */
final class Quantisation {

    private static final Set<String> WORDS = Set.of(
            "gguf",
            "awq",
            "gptq",
            "mlx",
            "bnb",
            "4bit",
            "6bit",
            "8bit",
            "f16",
            "f32",
            "w4a16",
            "w8a8",
            "imatrix",
            "quantized");

    /** Before digits: {@code q4_k_m}, {@code iq3_xs}, {@code fp8}, {@code int4}. */
    private static final Set<String> BEFORE_DIGITS = Set.of("q", "iq", "fp", "bf", "int", "nvfp", "mxfp", "exl");

    private Quantisation() {}

    /** The name without such words. */
    static String without(String name) {
        String rest = name;
        for (int cut = lastMark(rest); cut > 0 && quantisation(rest.substring(cut + 1)); cut = lastMark(rest)) {
            rest = rest.substring(0, cut);
        }
        return rest;
    }

    private static int lastMark(String name) {
        return Math.max(name.lastIndexOf('-'), name.lastIndexOf('.'));
    }

    private static boolean quantisation(String word) {
        return WORDS.contains(word) || BEFORE_DIGITS.contains(lettersOf(word));
    }

    /** The letters before the first digit; the whole word, which is then none of the prefixes, where there is no digit. */
    private static String lettersOf(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isDigit(word.charAt(i))) {
                return word.substring(0, i);
            }
        }
        return word + " ";
    }
}
