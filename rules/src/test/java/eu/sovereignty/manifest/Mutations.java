package eu.sovereignty.manifest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** A text, changed at random places by what writers, editors and merges do to it; the same seed gives the same texts. */
public final class Mutations {

    private static final List<String> SCRAPS = List.of(
            " ",
            "\n",
            "\t",
            ":",
            ": ",
            "-",
            "- ",
            "[",
            "]",
            "{",
            "}",
            ",",
            "\"",
            "'",
            "#",
            " #",
            "&a ",
            "*a",
            "!",
            "!!str ",
            "|",
            ">",
            "?",
            "? ",
            "%",
            "@",
            "<<: ",
            "---\n",
            "...\n",
            "~",
            "null",
            "unknown",
            "none",
            "true",
            "0",
            "\\",
            "\\u0000",
            "\u0000",
            "\u0007",
            "\u0085",
            "\u2028",
            "\uFEFF",
            "\u202E",
            "é",
            "\uD83D\uDE00",
            "\r",
            "\r\n",
            "<<<<<<< HEAD\n");

    private Mutations() {}

    /** Some mutations of a text, each of one to four changes. */
    public static Stream<String> of(String text, long seed, int count) {
        Random random = new Random(seed);
        return Stream.generate(() -> mutated(text, random)).limit(count);
    }

    /** Reads a text as the manifest of a folder. */
    public static ManifestReading read(Path folder, String text) {
        try {
            return ManifestReader.read(folder, Files.writeString(folder.resolve("sovereignty.yaml"), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String mutated(String text, Random random) {
        String changed = text;
        for (int changes = 1 + random.nextInt(4); changes > 0 && !changed.isEmpty(); changes--) {
            changed = changed(changed, random);
        }
        return changed;
    }

    private static String changed(String text, Random random) {
        int at = text.offsetByCodePoints(0, random.nextInt(text.codePointCount(0, text.length())));
        int end = Math.min(text.length(), text.offsetByCodePoints(at, 1) + random.nextInt(3));
        String scrap = SCRAPS.get(random.nextInt(SCRAPS.size()));
        return switch (random.nextInt(6)) {
            case 0 -> text.substring(0, at) + whole(text.substring(end));
            case 1 -> text.substring(0, at) + scrap + text.substring(at);
            case 2 -> text.substring(0, at) + scrap + whole(text.substring(end));
            case 3 -> text.substring(0, at);
            case 4 -> lines(text, random, false);
            default -> lines(text, random, true);
        };
    }

    /** A text that was cut in a pair of surrogates would not be one that a file can hold. */
    private static String whole(String text) {
        return !text.isEmpty() && Character.isLowSurrogate(text.charAt(0)) ? text.substring(1) : text;
    }

    private static String lines(String text, Random random, boolean twice) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        int one = random.nextInt(lines.size());
        int other = random.nextInt(lines.size());
        if (twice) {
            lines.add(other, lines.get(one));
        } else {
            Collections.swap(lines, one, other);
        }
        return String.join("\n", lines) + "\n";
    }
}
