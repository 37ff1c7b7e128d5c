package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.document.Limits;
import eu.sovereignty.document.LooseReading;
import eu.sovereignty.document.LooseYaml;
import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Says.Means;
import eu.sovereignty.inventory.Unread.Reason;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One file of YAML that puts software into operation. The formats differ in where things stand, hardly in how they are called:
 * {@code image}, {@code command}, a variable in capitals; so each mapping is looked at for itself, wherever it stands.
 */
final class ManifestFile {

    /** Recorded answers and generated lists are larger than what people write to deploy something. */
    private static final Limits LIMITS = new Limits(1 << 20, 64, 100_000, 1 << 20);

    private static final List<String> COMMANDS = List.of("entrypoint", "command", "cmd", "args");
    private static final Set<String> SCRIPTS = Set.of("run", "script", "before_script", "after_script", "bash", "sh");

    private final SourceFile file;
    private final Catalogue catalogue;
    private final Sightings into;
    private final Deployment deployment;
    private final DeployedVariables variables;
    private final Commands commands;
    private final Charts charts;

    ManifestFile(SourceFile file, Catalogue catalogue, EnvironmentVariables environment, Sightings into, Scope scope) {
        this.file = file;
        this.catalogue = catalogue;
        this.into = into;
        this.deployment = new Deployment(catalogue, into, scope);
        this.variables = new DeployedVariables(environment, into, scope);
        this.commands = new Commands(catalogue.technologies(), deployment);
        this.charts = new Charts(catalogue.technologies(), deployment);
    }

    void look() {
        if (file.size() > LIMITS.bytes()) {
            into.unread(file.path(), Reason.LIMIT, String.valueOf(LIMITS.bytes()));
            return;
        }
        LooseReading reading = LooseYaml.read(file.path(), file.text(), LIMITS);
        reading.documents().forEach(this::document);
        reading.cut()
                .ifPresent(cut -> into.unread(
                        file.path(),
                        cut.limited() ? Reason.LIMIT : Reason.BROKEN,
                        "line " + cut.at().line()));
    }

    private void document(Node root) {
        Deque<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node instanceof Node.Mapping mapping) {
                mapping(mapping);
            }
            List<Node> within = new ArrayList<>(within(node));
            Collections.reverse(within);
            within.forEach(open::push);
        }
    }

    private static List<Node> within(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        return node instanceof Node.Mapping mapping
                ? mapping.entries().values().stream().map(Node.Entry::value).toList()
                : List.of();
    }

    private void mapping(Node.Mapping mapping) {
        Optional<TechnologyMatch> image = image(mapping);
        named(mapping);
        started(mapping, image);
        mapping.entries().forEach((key, entry) -> entry(key, entry));
    }

    private void entry(String key, Node.Entry entry) {
        if (SCRIPTS.contains(key)) {
            scripts(entry.value());
        } else if (key.equals("environment") || key.equals("env")) {
            environment(entry.value());
        } else if (key.equals("dependencies") && file.name().equals("Chart.yaml")) {
            charts.look(entry.value());
        } else if (key.equals("models")) {
            models(entry.value());
        } else if (entry.value() instanceof Node.Scalar value) {
            single(key, entry.keyAt(), value);
        }
    }

    private void single(String key, Position at, Node.Scalar value) {
        if (key.equals("uses")) {
            catalogue
                    .technologies()
                    .artifact(Ecosystem.ACTION, value.text())
                    .ifPresent(match -> deployment.present(match, at, "uses: " + value.text(), Means.DEPENDENCY));
        } else if (key.endsWith("Image")) {
            deployment.image(value.text(), at);
        } else if (inCapitals(key)) {
            variables.look(key, value.text(), at);
        } else if (key.equals("Type") && value.text().startsWith("AWS::")) {
            catalogue
                    .technologies()
                    .artifact(Ecosystem.TERRAFORM, value.text())
                    .ifPresent(match -> deployment.present(match, at, "Type: " + value.text(), Means.DEPLOYMENT));
        }
    }

    /** {@code image: name:tag}, {@code image: {registry, repository, tag}}, {@code images: [{name, newName}]}. */
    private Optional<TechnologyMatch> image(Node.Mapping mapping) {
        Optional<Node> image = mapping.get("image");
        if (image.isPresent() && image.get() instanceof Node.Scalar reference) {
            return deployment.image(reference.text(), reference.at());
        } else if (image.isPresent() && image.get() instanceof Node.Mapping parts) {
            return parts.get("name").flatMap(name -> image(name, parts));
        }
        Optional<Node> name = mapping.get("newName").or(() -> repository(mapping));
        return name.flatMap(node -> image(node, mapping));
    }

    /** Charts are kept in repositories, too; those have addresses. */
    private static Optional<Node> repository(Node.Mapping mapping) {
        return mapping.get("repository").filter(node -> !node.written().contains("://"));
    }

    private Optional<TechnologyMatch> image(Node name, Node.Mapping parts) {
        String tag = parts.text("tag")
                .or(() -> parts.text("newTag"))
                .filter(text -> !text.isEmpty())
                .map(":"::concat)
                .orElse("");
        return name instanceof Node.Scalar scalar
                ? deployment.image(scalar.text() + tag, scalar.at())
                : Optional.empty();
    }

    /** {@code - name: OPENAI_API_KEY} with a value, or with the place that it comes from. */
    private void named(Node.Mapping mapping) {
        Optional<String> name =
                mapping.text("name").or(() -> mapping.text("key")).filter(ManifestFile::inCapitals);
        name.ifPresent(
                variable -> variables.look(variable, mapping.text("value").orElse(""), mapping.at()));
    }

    /** A list of {@code NAME=value}; maps are looked at key by key. */
    private void environment(Node node) {
        if (node instanceof Node.Sequence sequence) {
            for (Node item : sequence.items()) {
                if (item instanceof Node.Scalar scalar) {
                    int sign = scalar.text().indexOf('=');
                    String name = sign < 0 ? scalar.text() : scalar.text().substring(0, sign);
                    variables.look(name, sign < 0 ? "" : scalar.text().substring(sign + 1), scalar.at());
                }
            }
        }
    }

    /** Compose hands models to services by name, and says at its top what they are. */
    private void models(Node node) {
        Optional<TechnologyMatch> runner = catalogue.technologies().artifact(Ecosystem.IMAGE, "docker/model-runner");
        if (node instanceof Node.Mapping models && file.name().contains("compose") && runner.isPresent()) {
            for (Node.Entry entry : models.entries().values()) {
                if (entry.value() instanceof Node.Mapping model
                        && model.get("model").isPresent()) {
                    String name = model.text("model").orElse("");
                    deployment.present(runner.get(), entry.keyAt(), "model: " + name, Means.DEPLOYMENT);
                    deployment.model(name, entry.keyAt(), "model: " + name, runner.get());
                }
            }
        }
    }

    /** A program and what it is given are one command, whether they stand under one key or under two. */
    private void started(Node.Mapping mapping, Optional<TechnologyMatch> image) {
        List<String> words = new ArrayList<>();
        Optional<Position> at = Optional.empty();
        for (String key : COMMANDS) {
            Optional<Node> node = mapping.get(key);
            at = at.or(() -> node.map(Node::at));
            node.ifPresent(value -> words(value, image, words));
        }
        if (!words.isEmpty() && at.isPresent()) {
            commands.command(words, image, at.get());
        }
    }

    /** A text may hold several commands; those are looked at for themselves, and the last one goes on. */
    private void words(Node node, Optional<TechnologyMatch> image, List<String> words) {
        if (node instanceof Node.Scalar scalar) {
            List<List<String>> several = ShellWords.commands(scalar.text());
            if (several.size() == 1) {
                words.addAll(several.get(0));
            } else {
                several.forEach(command -> commands.command(command, image, scalar.at()));
            }
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().stream()
                    .filter(Node.Scalar.class::isInstance)
                    .map(Node::written)
                    .forEach(words::add);
        }
    }

    private void scripts(Node node) {
        if (node instanceof Node.Scalar scalar) {
            commands.script(scalar.text(), Optional.empty(), scalar.at());
        } else if (node instanceof Node.Sequence sequence) {
            sequence.items().forEach(this::scripts);
        }
    }

    /** The names that environment variables have. */
    private static boolean inCapitals(String key) {
        boolean letter = false;
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            letter |= c >= 'A' && c <= 'Z';
            if (!(c >= 'A' && c <= 'Z') && c != '_' && !(c >= '0' && c <= '9')) {
                return false;
            }
        }
        return letter;
    }
}
