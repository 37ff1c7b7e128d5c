package eu.sovereignty.it;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page of the documentation, for the pieces that a reader copies out of it.
 *
 * @param name how a test is called after it
 * @param fences in the order of the page
 */
record Guide(String name, List<Fence> fences) {
    private static final Path PAGES = Path.of("../plugin/src/site");
    private static final Pattern OPEN = Pattern.compile("```(\\w+)");
    /** How the pieces for GitLab, GitHub and Jenkins hold a command. */
    private static final Pattern IN_PIPELINE =
            Pattern.compile("^\\s*(?:- run: |- |.*\\bsh ')(mvn [^'\n]*)'?.*$", Pattern.MULTILINE);

    /** A piece of code, and the word for its language. */
    record Fence(String language, String text) {
        /** What a reader pastes into a shell, or a pipeline runs, as it is written; empty where nothing is to be run. */
        String commands() {
            return language.equals("sh")
                    ? text
                    : IN_PIPELINE
                            .matcher(text)
                            .results()
                            .map(found -> found.group(1))
                            .collect(Collectors.joining("\n"));
        }
    }

    /** The guides that hold commands, in both languages. */
    static List<Guide> all() throws IOException {
        List<Guide> guides = new ArrayList<>();
        for (String folder : List.of("markdown", "fr/markdown")) {
            for (String page : List.of("teams", "tenders", "pipelines")) {
                Path file = PAGES.resolve(folder).resolve(page + ".md");
                guides.add(of(page + (folder.startsWith("fr") ? "-fr" : "-en"), file));
            }
        }
        return guides;
    }

    static Guide readme() throws IOException {
        return of("readme", Path.of("../README.md"));
    }

    private static Guide of(String name, Path file) throws IOException {
        List<Fence> fences = new ArrayList<>();
        Optional<String> language = Optional.empty();
        StringBuilder text = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            Matcher open = OPEN.matcher(line);
            if (language.isEmpty() && open.matches()) {
                language = Optional.of(open.group(1));
                text.setLength(0);
            } else if (language.isPresent() && line.equals("```")) {
                fences.add(new Fence(language.get(), text.toString()));
                language = Optional.empty();
            } else {
                text.append(line).append('\n');
            }
        }
        return new Guide(name, List.copyOf(fences));
    }

    /** The first piece of a language that begins so. */
    String piece(String language, String start) {
        return fences.stream()
                .filter(fence ->
                        fence.language().equals(language) && fence.text().startsWith(start))
                .map(Fence::text)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public String toString() {
        return name;
    }
}
