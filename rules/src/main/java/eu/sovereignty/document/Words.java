package eu.sovereignty.document;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Names in documents: how a constant is written, and which name a writer may have meant. */
public final class Words {

    private static final int FAR = 3;

    private Words() {}

    /** {@code STATE_SERVICE} is written {@code state-service}, unless the constant says otherwise. */
    public static String of(Enum<?> constant) {
        return constant instanceof Coded coded
                ? coded.code()
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words of an enum, in its order. */
    public static Collection<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Words::of).toList();
    }

    /** The nearest of some names, if one is near enough to have been meant. */
    public static Optional<String> nearest(String written, Collection<String> names) {
        String folded = fold(written);
        return names.stream()
                .filter(name -> distance(folded, fold(name)) < Math.min(FAR, 1 + Math.max(1, folded.length() / 2)))
                .min(Comparator.comparingInt((String name) -> distance(folded, fold(name)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
    }

    /** Levenshtein's distance. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
