package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Technologies;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Says.Means;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Command lines in files of deployment: servers of models that are started, models that are fetched, packages that are
 * installed. Nothing is run, and what a variable holds is not known.
 */
final class Commands {

    /** What each program serves or fetches models for, in the words of the catalogue. */
    private static final Map<String, Coordinate> PROGRAMS = Map.of(
            "ollama", new Coordinate(Ecosystem.IMAGE, "ollama/ollama"),
            "vllm", new Coordinate(Ecosystem.PYPI, "vllm"),
            "sglang", new Coordinate(Ecosystem.PYPI, "sglang"),
            "lmdeploy", new Coordinate(Ecosystem.PYPI, "lmdeploy"),
            "litellm", new Coordinate(Ecosystem.PYPI, "litellm"),
            "llama-server", new Coordinate(Ecosystem.IMAGE, "ghcr.io/ggml-org/llama.cpp"),
            "text-generation-launcher",
                    new Coordinate(Ecosystem.IMAGE, "ghcr.io/huggingface/text-generation-inference"),
            "huggingface-cli", new Coordinate(Ecosystem.PYPI, "huggingface-hub"),
            "hf", new Coordinate(Ecosystem.PYPI, "huggingface-hub"));
    /** Programs that start another one that is named behind them. */
    private static final Set<String> STARTERS = Set.of(
            "sudo",
            "exec",
            "docker",
            "docker-compose",
            "podman",
            "kubectl",
            "python",
            "python3",
            "nohup",
            "env",
            "uv",
            "poetry",
            "run",
            "-m",
            "then",
            "do",
            "else",
            "if",
            "while",
            "until",
            "!",
            "time");

    private static final int FURTHEST = 6;
    private static final int LONGEST = 160;
    /** Words behind a program, of which the next one is a model. */
    private static final Set<String> BEFORE_A_MODEL = Set.of("pull", "run", "serve", "download", "get", "load");

    private static final Set<String> OPTIONS = Set.of(
            "--model",
            "--model-id",
            "--model_id",
            "--model-path",
            "--model_path",
            "--hf-repo",
            "-hf",
            "-hfr",
            "--served-model-name");
    private static final Map<String, Ecosystem> INSTALLERS = Map.of(
            "pip", Ecosystem.PYPI,
            "pip3", Ecosystem.PYPI,
            "pipx", Ecosystem.PYPI,
            "poetry", Ecosystem.PYPI,
            "npm", Ecosystem.NPM,
            "pnpm", Ecosystem.NPM,
            "yarn", Ecosystem.NPM);
    private static final Set<String> INSTALL = Set.of("install", "add", "i");

    private record Coordinate(Ecosystem ecosystem, String name) {}

    private final Technologies technologies;
    private final Deployment deployment;
    private final boolean installs;

    Commands(Technologies technologies, Deployment deployment) {
        this(technologies, deployment, true);
    }

    /** @param installs whether what commands install is part of what is deployed */
    Commands(Technologies technologies, Deployment deployment, boolean installs) {
        this.technologies = technologies;
        this.deployment = deployment;
        this.installs = installs;
    }

    /** Commands as they are written for a shell. */
    void script(String text, Optional<TechnologyMatch> image, Position at) {
        ShellWords.commands(text).forEach(words -> command(words, image, at));
    }

    /**
     * One command; a script that is handed to a shell as one word ({@code sh -c}) is looked at, too.
     *
     * @param image technology of the image in which it runs
     */
    void command(List<String> words, Optional<TechnologyMatch> image, Position at) {
        for (String word : words) {
            if (word.indexOf(' ') > 0) {
                ShellWords.commands(word).forEach(inner -> plain(inner, image, at));
            }
        }
        plain(words, image, at);
    }

    private void plain(List<String> written, Optional<TechnologyMatch> image, Position at) {
        List<String> words = withoutAssignments(written);
        if (words.isEmpty()) {
            return;
        }
        String line = brief(words);
        int program = program(words);
        Optional<TechnologyMatch> started = started(words, program);
        started.ifPresent(match -> deployment.present(match, at, line, Means.DEPLOYMENT));
        Optional<TechnologyMatch> server = started.or(() -> image);
        behind(words, started.isPresent() ? program + 1 : 0)
                .ifPresent(model -> server.ifPresent(match -> model(model, server, line, at)));
        options(words, server, line, at);
        if (installs) {
            installs(words, at);
        }
    }

    /** {@code NAME=value} before a command sets a variable for it. */
    private static List<String> withoutAssignments(List<String> words) {
        int first = 0;
        while (first < words.size() && assignment(words.get(first))) {
            first++;
        }
        return words.subList(first, words.size());
    }

    private static boolean assignment(String word) {
        int sign = word.indexOf('=');
        return sign > 0 && word.substring(0, sign).chars().allMatch(c -> c == '_' || Character.isLetterOrDigit(c));
    }

    /** Where the program is named that works: the first word, or the first known one behind a word that starts others. */
    private static int program(List<String> words) {
        if (STARTERS.contains(words.get(0))) {
            for (int i = 1; i < Math.min(words.size(), FURTHEST); i++) {
                if (PROGRAMS.containsKey(name(words.get(i)))) {
                    return doubled(words, i) ? i + 1 : i;
                }
            }
        }
        return 0;
    }

    /** {@code docker exec ollama ollama pull}: the first is a container of that name. */
    private static boolean doubled(List<String> words, int i) {
        return i + 1 < words.size() && words.get(i + 1).equals(words.get(i));
    }

    private Optional<TechnologyMatch> started(List<String> words, int program) {
        return Optional.ofNullable(PROGRAMS.get(name(words.get(program))))
                .flatMap(known -> technologies.artifact(known.ecosystem(), known.name()));
    }

    /** {@code /usr/bin/ollama} is ollama, the module {@code vllm.entrypoints.api_server} is vllm. */
    private static String name(String word) {
        String last = word.substring(word.lastIndexOf('/') + 1);
        int dot = last.indexOf('.');
        return dot < 0 ? last : last.substring(0, dot);
    }

    private static Optional<String> behind(List<String> words, int at) {
        boolean takes = at + 1 < words.size() && BEFORE_A_MODEL.contains(words.get(at));
        return takes
                ? words.subList(at + 1, words.size()).stream()
                        .filter(word -> !word.startsWith("-"))
                        .findFirst()
                : Optional.empty();
    }

    private void options(List<String> words, Optional<TechnologyMatch> server, String line, Position at) {
        for (int i = 0; i < words.size(); i++) {
            int sign = words.get(i).indexOf('=');
            String option = sign < 0 ? words.get(i) : words.get(i).substring(0, sign);
            if (OPTIONS.contains(option) && (sign >= 0 || i + 1 < words.size())) {
                String model = sign < 0 ? words.get(i + 1) : words.get(i).substring(sign + 1);
                model(model, server, line, at);
            }
        }
    }

    /** Many programs have an option of this name: without a server of models the catalogue must know the model. */
    private void model(String model, Optional<TechnologyMatch> server, String line, Position at) {
        if (model.startsWith("/") || model.startsWith(".")) {
            return;
        }
        server.ifPresentOrElse(match -> deployment.model(model, at, line, match), () -> {
            if (deployment.knowsModel(model)) {
                deployment.model(model, at, line);
            }
        });
    }

    /** The beginning of a command: one line, however long it is. */
    private static String brief(List<String> words) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < words.size() && line.length() < LONGEST; i++) {
            line.append(i == 0 ? "" : " ")
                    .append(words.get(i), 0, Math.min(words.get(i).length(), LONGEST));
        }
        return line.toString();
    }

    private void installs(List<String> words, Position at) {
        for (int i = 0; i + 1 < Math.min(words.size(), FURTHEST); i++) {
            Optional<Ecosystem> ecosystem = Optional.ofNullable(INSTALLERS.get(words.get(i)));
            if (ecosystem.isPresent() && INSTALL.contains(words.get(i + 1))) {
                words.subList(i + 2, words.size()).stream()
                        .filter(word -> !word.startsWith("-"))
                        .forEach(word -> deployment.installed(ecosystem.get(), unversioned(word), at));
            }
        }
    }

    /** {@code openai[datalib]==1.2}, {@code openai@4} and {@code openai>=1} are openai. */
    private static String unversioned(String word) {
        int end = 1;
        while (end < word.length() && "=<>~![@;".indexOf(word.charAt(end)) < 0) {
            end++;
        }
        return word.substring(0, Math.min(end, word.length()));
    }
}
