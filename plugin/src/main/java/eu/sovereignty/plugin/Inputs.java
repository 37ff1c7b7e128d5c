package eu.sovereignty.plugin;

import eu.sovereignty.fact.Language;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.maven.plugin.MojoExecutionException;
import org.jspecify.annotations.Nullable;

/** Turns the texts of parameters into values; keeps what it cannot read, so that all of it is said at once. */
final class Inputs {
    private final List<String> problems = new ArrayList<>();

    /** The path, or empty when none was given or the text is none. */
    Optional<Path> path(String parameter, @Nullable String text) {
        try {
            return given(text).map(Path::of);
        } catch (InvalidPathException e) {
            return problem(parameter, text, "a path");
        }
    }

    /** Keeps a folder that is not there as a problem: judging it would end by making it. */
    void existing(String parameter, Path folder) {
        if (!Files.isDirectory(folder)) {
            problem(parameter, folder.toString(), "a folder that exists");
        }
    }

    /** The date, or empty when none was given or the text is none. */
    Optional<LocalDate> date(String parameter, @Nullable String text) {
        try {
            return given(text).map(LocalDate::parse);
        } catch (DateTimeParseException e) {
            return problem(parameter, text, "a date such as 2026-12-31");
        }
    }

    /** Whether it is true, or empty when none was given or the text is neither true nor false: Maven takes any for false. */
    Optional<Boolean> truth(String parameter, @Nullable String text) {
        Optional<String> word = given(text).map(given -> given.toLowerCase(Locale.ROOT));
        return word.filter(given -> given.equals("true") || given.equals("false"))
                .map(Boolean::valueOf)
                .or(() -> word.isEmpty() ? Optional.empty() : problem(parameter, text, "one of true, false"));
    }

    /** The language, or empty when none was given or there is no such language. */
    Optional<Language> language(String parameter, @Nullable String text) {
        try {
            return given(text).map(name -> Language.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return problem(parameter, text, "one of fr, en");
        }
    }

    /** The text without blanks around it, or empty when there is none. */
    static Optional<String> text(@Nullable String text) {
        return given(text);
    }

    /** What a list holds, without blanks. */
    static Set<String> items(@Nullable Collection<String> texts) {
        return texts == null
                ? Set.of()
                : texts.stream().flatMap(text -> given(text).stream()).collect(Collectors.toSet());
    }

    /**
     * Does nothing when all texts could be read.
     *
     * @throws MojoExecutionException naming every text that could not
     */
    void refuseProblems() throws MojoExecutionException {
        if (!problems.isEmpty()) {
            throw new MojoExecutionException("Bad input: " + String.join("; ", problems));
        }
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(Predicate.not(String::isEmpty));
    }

    private <T> Optional<T> problem(String parameter, @Nullable String text, String expected) {
        problems.add("sovereignty." + parameter + ": '" + text + "' is not " + expected);
        return Optional.empty();
    }
}
