package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import java.util.Optional;
import java.util.Set;

/**
 * Scripts of shells, and files that hold them: servers of models that they start, models that they fetch. What they install may be
 * for whoever writes the software, and is not looked at.
 */
final class ScriptDetector implements Detector {

    private static final Set<String> ENDINGS = Set.of("sh", "bash", "zsh", "ps1", "bat", "cmd", "mk");
    private static final Set<String> NAMES = Set.of("Makefile", "makefile", "GNUmakefile", "justfile", "Procfile");

    private final Catalogue catalogue;

    ScriptDetector(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "scripts";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        return ENDINGS.contains(file.extension()) || NAMES.contains(file.name());
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        Deployment deployment = new Deployment(catalogue, into, file.scope());
        Commands commands = new Commands(catalogue.technologies(), deployment, false);
        String text = file.text();
        for (int start = 0, end; start < text.length(); start = end + 1) {
            end = endOfCommand(text, start);
            String line = text.substring(start, end).strip();
            if (!line.isEmpty() && line.charAt(0) != '#') {
                commands.script(withoutMark(line), Optional.empty(), file.at(start));
            }
        }
    }

    /** A command goes on behind a backslash at the end of its line. */
    private static int endOfCommand(String text, int start) {
        int end = text.indexOf('\n', start);
        while (end > start && text.charAt(end - 1) == '\\') {
            end = text.indexOf('\n', end + 1);
        }
        return end < 0 ? text.length() : end;
    }

    /** {@code @} of a recipe of make says not to show it; {@code web:} of a Procfile, which process it is. */
    private static String withoutMark(String line) {
        int colon = line.indexOf(": ");
        String command = colon > 0 && line.lastIndexOf(' ', colon) < 0 ? line.substring(colon + 2) : line;
        return command.startsWith("@") || command.startsWith("-") ? command.substring(1) : command;
    }
}
