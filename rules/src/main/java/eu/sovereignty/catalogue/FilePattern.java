package eu.sovereignty.catalogue;

import java.util.Locale;

/** Globs of paths from the root of a repository; paths with slashes, whatever the case. */
public final class FilePattern {

    private FilePattern() {}

    /** Whether a path from the root is one of a pattern's. */
    public static boolean matches(String pattern, String path) {
        return Glob.matchesFolded(key(pattern), path(path));
    }

    /** The glob of paths that begin with a slash: {@code **} stands for any folders, none included. */
    static String key(String pattern) {
        String folded = pattern.toLowerCase(Locale.ROOT);
        String anchored = folded.startsWith("**/") ? folded.substring(1) : "/" + folded;
        return anchored.replace("/**", "/*");
    }

    /** A path from the root as patterns expect it. */
    static String path(String path) {
        String folded = path.toLowerCase(Locale.ROOT).replace('\\', '/');
        return folded.startsWith("/") ? folded : "/" + folded;
    }

    /** Whether what is written out of a key stands rather at its end: {@code *.gguf}. */
    static boolean endsFixed(String key) {
        return !key.endsWith("*");
    }
}
