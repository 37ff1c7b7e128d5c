package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.fact.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Dockerfiles: what an image is built from, which packages and models come into it, which variables it sets. */
final class Dockerfiles implements Detector {

    private static final int MOST_ARGUMENTS = 256;

    private final Catalogue catalogue;
    private final EnvironmentVariables environment;

    Dockerfiles(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.environment = new EnvironmentVariables(catalogue);
    }

    @Override
    public String name() {
        return "dockerfile";
    }

    @Override
    public Content content() {
        return Content.TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        String name = file.name();
        return name.startsWith("Dockerfile")
                || name.startsWith("Containerfile")
                || name.endsWith(".dockerfile")
                || name.endsWith(".Dockerfile");
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        new Reading(file, into).look();
    }

    private final class Reading {
        private final SourceFile file;
        private final Deployment deployment;
        private final DeployedVariables variables;
        private final Commands commands;
        private final Map<String, String> arguments = new HashMap<>();

        Reading(SourceFile file, Sightings into) {
            this.file = file;
            this.deployment = new Deployment(catalogue, into, file.scope());
            this.variables = new DeployedVariables(environment, into, file.scope());
            this.commands = new Commands(catalogue.technologies(), deployment);
        }

        void look() {
            String text = file.text();
            for (int start = 0, end; start < text.length(); start = end + 1) {
                end = endOfInstruction(text, start);
                instruction(text.substring(start, end), start);
            }
        }

        /** An instruction goes on behind a backslash at the end of a line; comments may stand between. */
        private int endOfInstruction(String text, int start) {
            int end = endOfLine(text, start);
            while (!comment(text, start) && end < text.length() && goesOn(text, start, end)) {
                end = endOfLine(text, end + 1);
                while (end < text.length() && comment(text, text.lastIndexOf('\n', end - 1) + 1)) {
                    end = endOfLine(text, end + 1);
                }
            }
            return end;
        }

        private boolean comment(String text, int line) {
            int first = line;
            while (first < text.length() && (text.charAt(first) == ' ' || text.charAt(first) == '\t')) {
                first++;
            }
            return text.startsWith("#", first);
        }

        private boolean goesOn(String text, int start, int end) {
            int last = end - 1;
            while (last > start && Character.isWhitespace(text.charAt(last))) {
                last--;
            }
            return text.charAt(Math.max(last, start)) == '\\';
        }

        private int endOfLine(String text, int from) {
            int end = text.indexOf('\n', from);
            return end < 0 ? text.length() : end;
        }

        private void instruction(String written, int offset) {
            String line = written.strip();
            int word = line.indexOf(' ');
            if (word < 0 || line.startsWith("#")) {
                return;
            }
            String rest = line.substring(word + 1).strip();
            Position at = file.at(offset + written.indexOf(line));
            switch (line.substring(0, word).toUpperCase(Locale.ROOT)) {
                case "FROM" -> from(rest, at);
                case "ARG" -> argument(rest, at);
                case "ENV" -> environment(rest, at);
                case "COPY" -> copy(rest, at);
                case "RUN" -> commands.script(rest, Optional.empty(), at);
                case "CMD", "ENTRYPOINT" -> start(rest, at);
                default -> {}
            }
        }

        private void from(String rest, Position at) {
            words(rest).stream()
                    .filter(word -> !word.startsWith("--"))
                    .findFirst()
                    .ifPresent(image -> deployment.image(substituted(image), at));
        }

        private void copy(String rest, Position at) {
            words(rest).stream()
                    .filter(word -> word.startsWith("--from="))
                    .forEach(word -> deployment.image(word.substring("--from=".length()), at));
        }

        private void argument(String rest, Position at) {
            int sign = rest.indexOf('=');
            if (sign > 0 && arguments.size() < MOST_ARGUMENTS) {
                String value =
                        words(rest.substring(sign + 1)).stream().findFirst().orElse("");
                arguments.put(rest.substring(0, sign), value);
                variables.look(rest.substring(0, sign), value, at);
            }
        }

        /** {@code ENV A=1 B=2}, and the older {@code ENV A 1}. */
        private void environment(String rest, Position at) {
            List<String> words = words(rest);
            if (!words.isEmpty() && words.get(0).indexOf('=') < 0) {
                variables.look(words.get(0), substituted(String.join(" ", words.subList(1, words.size()))), at);
                return;
            }
            for (String word : words) {
                int sign = word.indexOf('=');
                if (sign > 0) {
                    variables.look(word.substring(0, sign), substituted(word.substring(sign + 1)), at);
                }
            }
        }

        /** A list of words in brackets, or a line for a shell. */
        private void start(String rest, Position at) {
            if (rest.startsWith("[")) {
                List<String> words = Lexer.tokens(rest, Dialect.CURLY).stream()
                        .filter(Token::string)
                        .map(Token::text)
                        .toList();
                if (!words.isEmpty()) {
                    commands.command(words, Optional.empty(), at);
                }
            } else {
                commands.script(rest, Optional.empty(), at);
            }
        }

        private List<String> words(String text) {
            List<String> words = new ArrayList<>();
            ShellWords.commands(text).forEach(words::addAll);
            return words;
        }

        /** The default of an argument stands for it: what a build is given instead is not written here. */
        private String substituted(String text) {
            String plain = text.indexOf('$') < 0 ? "" : text;
            if (plain.isEmpty()) {
                return text;
            }
            for (Map.Entry<String, String> argument : arguments.entrySet()) {
                plain = plain.replace("${" + argument.getKey() + "}", argument.getValue());
                plain = plain.equals("$" + argument.getKey()) ? argument.getValue() : plain;
            }
            return plain;
        }
    }
}
