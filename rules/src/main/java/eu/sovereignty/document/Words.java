package eu.sovereignty.document;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names in documents: how a constant is written, and which name a writer may have meant. */
public final class Words {

    private static final int LONGEST = 100;
    private static final int TELLING = 4;

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

    /**
     * The name that was probably meant: the nearest by mistyped letters, or else the only one of which the writer wrote a
     * part. Case, accents, hyphens and other signs do not count.
     */
    public static Optional<String> nearest(String written, Collection<String> names) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        String folded = fold(written);
        Map<Integer, List<String>> byDistance = names.stream()
                .filter(name -> distance(folded, fold(name)) <= tolerance(folded, name))
                .collect(
                        Collectors.groupingBy(name -> distance(folded, fold(name)), TreeMap::new, Collectors.toList()));
        return byDistance.values().stream().findFirst().flatMap(Words::only).or(() -> only(holders(folded, names)));
    }

    private static int tolerance(String folded, String name) {
        return Math.max(folded.length(), fold(name).length()) / 3;
    }

    private static List<String> holders(String folded, Collection<String> names) {
        return names.stream()
                .filter(name -> folded.length() >= TELLING && fold(name).contains(folded))
                .toList();
    }

    /** Of two that are equally near, nobody can say which one was meant. */
    private static Optional<String> only(List<String> names) {
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{Nd}]", "");
    }

    /** Letters added, left out, replaced, or two neighbours exchanged (optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, d);
            }
        }
        return d[a.length()][b.length()];
    }

    private static int step(String a, String b, int i, int j, int[][] d) {
        int replaced = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(replaced, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        return exchanged(a, b, i, j) ? Math.min(least, 1 + d[i - 2][j - 2]) : least;
    }

    private static boolean exchanged(String a, String b, int i, int j) {
        return i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
