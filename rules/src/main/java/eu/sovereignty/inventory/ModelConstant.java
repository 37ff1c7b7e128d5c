package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import java.util.Locale;
import java.util.Optional;

/** The model that a constant of a client library stands for: {@code GPT_4_O_MINI}, {@code CLAUDE_3_5_SONNET_20240620}. */
final class ModelConstant {

    private ModelConstant() {}

    /** Whether a word is written as constants are. */
    static boolean constant(String word) {
        return word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT)) && Character.isLetter(word.charAt(0));
    }

    /** The name of the model, where the catalogue knows it. */
    static Optional<String> name(Catalogue catalogue, String constant) {
        String name = spelled(constant.toLowerCase(Locale.ROOT));
        return catalogue.model(name, Catalogue.Where.MODEL_FIELD).map(known -> name);
    }

    /** Names have dots between the figures of a version and hyphens elsewhere; those of Claude have hyphens alone. */
    private static String spelled(String constant) {
        boolean dots = !constant.startsWith("claude");
        StringBuilder name = new StringBuilder();
        for (String part : constant.split("_", -1)) {
            name.append(separator(name, part, dots)).append(part);
        }
        return name.toString();
    }

    private static String separator(CharSequence before, String part, boolean dots) {
        int figures = figures(before);
        if (before.isEmpty() || (part.equals("o") && figures > 0)) {
            return "";
        }
        boolean version = dots && figures == 1 && part.length() == 1 && Character.isDigit(part.charAt(0));
        return version ? "." : "-";
    }

    private static int figures(CharSequence text) {
        int figures = 0;
        while (figures < text.length() && Character.isDigit(text.charAt(text.length() - 1 - figures))) {
            figures++;
        }
        return figures;
    }
}
