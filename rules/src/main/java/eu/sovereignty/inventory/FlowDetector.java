package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyEntry.Client;
import eu.sovereignty.catalogue.TechnologyEntry.Use;
import eu.sovereignty.document.Limits;
import eu.sovereignty.document.LooseJson;
import eu.sovereignty.document.LooseReading;
import eu.sovereignty.document.LooseYaml;
import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Says.Means;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Flows that people draw and export: nodes of n8n ({@code type}, {@code parameters}), Flowise ({@code data.name}, {@code
 * data.inputs}), Langflow ({@code data.type}, {@code data.node.template}) and the models of Dify ({@code provider}, {@code name}). The
 * catalogue has their names among the clients of a technology. Source: exports of these programs in public repositories.
 */
final class FlowDetector implements Detector {

    private static final Limits LIMITS = new Limits(8 << 20, 64, 400_000, 1 << 20);
    /** Whose clients are looked through: the programs themselves, and what their nodes reach beside models. */
    private static final List<String> TECHNOLOGIES = List.of(
            "lmstudio-open-webui",
            "web-search-for-llm",
            "pgvector",
            "qdrant",
            "pinecone",
            "chroma",
            "weaviate",
            "milvus");

    private static final List<String> MODELS = List.of("model", "modelName", "model_name", "modelId", "model_id");
    private static final List<String> ADDRESSES = List.of("baseUrl", "baseURL", "base_url", "basepath", "basePath");
    private static final String DIFY = "dify:";

    private final Catalogue catalogue;

    FlowDetector(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Texts of which one stands in every such file. */
    static List<String> anchors() {
        return List.of("n8n-nodes-langchain", "n8n-nodes-base.openAi", "baseClasses", "base_classes", "langgenius/");
    }

    @Override
    public String name() {
        return "flows";
    }

    @Override
    public Content content() {
        return Content.ANCHORED_TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        return switch (file.extension()) {
            case "json", "yml", "yaml" -> !file.name().startsWith("package");
            default -> false;
        };
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        boolean json = file.extension().equals("json");
        if (anchors().stream().noneMatch(file.text()::contains)) {
            return;
        }
        LooseReading reading = json
                ? LooseJson.read(file.path(), file.text(), LIMITS)
                : LooseYaml.read(file.path(), file.text(), LIMITS);
        Deque<Node> open = new ArrayDeque<>(reading.documents());
        while (!open.isEmpty()) {
            Node node = open.pop();
            if (node instanceof Node.Mapping mapping) {
                new Drawn(mapping, file.scope(), into).look(json);
                mapping.entries().values().forEach(entry -> open.push(entry.value()));
            } else if (node instanceof Node.Sequence list) {
                list.items().forEach(open::push);
            }
        }
    }

    /** One node of a flow, if it is one. */
    private final class Drawn {
        private final Node.Mapping node;
        private final Scope scope;
        private final Sightings into;

        Drawn(Node.Mapping node, Scope scope, Sightings into) {
            this.node = node;
            this.scope = scope;
            this.into = into;
        }

        void look(boolean json) {
            if (json) {
                found(last(Json.text(node, "type")), Json.get(node, "parameters"));
                found(
                        Json.text(node, "name"),
                        Json.get(node, "inputs")
                                .filter(inputs -> node.get("baseClasses").isPresent()));
                Optional<Node> template = Json.get(node, "node").flatMap(inner -> Json.get(inner, "template"));
                found(Json.text(node, "type"), template);
            } else if (node.get("provider").isPresent() && node.get("mode").isPresent()) {
                found(DIFY + last(Json.text(node, "provider").replace('/', '.')), Optional.of(node));
            }
        }

        private String last(String type) {
            return type.substring(type.lastIndexOf('.') + 1);
        }

        private void found(String name, Optional<Node> settings) {
            if (!name.isEmpty() && settings.isPresent()) {
                TECHNOLOGIES.stream()
                        .filter(technology -> client(technology, name).isPresent())
                        .findFirst()
                        .ifPresent(technology ->
                                add(technology, client(technology, name).orElseThrow(), name, settings.get()));
            }
        }

        private Optional<Client> client(String technology, String name) {
            return catalogue.technologies().entry(technology).flatMap(entry -> entry.client(name));
        }

        private void add(String technology, Client client, String name, Node settings) {
            Position at = node.at();
            Optional<Node> written = value(settings, name.startsWith(DIFY) ? List.of("name") : MODELS);
            Optional<String> model = written.map(value -> Json.text(value).strip());
            Optional<String> host = value(settings, ADDRESSES).map(Json::text).flatMap(Addresses::host);
            String within = at.line() + ":" + at.column();
            into.add(
                    Optional.of(technology),
                    Strength.STRONG,
                    at,
                    scope,
                    name,
                    new Says.Present(Means.DEPLOYMENT),
                    Optional.empty());
            model.ifPresent(text -> into.within(
                    within,
                    Optional.of(technology),
                    written.map(Node::at).orElse(at),
                    scope,
                    name + ": " + text,
                    new Says.Model(text, use(name))));
            if (host.isPresent()) {
                say(technology, within, name + ": " + host.get(), new Says.Host(host.get()));
            } else if (calls(client, model)) {
                Operator operator = TechnologyUse.operator(client.operatedBy());
                say(technology, within, name, new Says.Called(operator));
            }
        }

        private boolean calls(Client client, Optional<String> model) {
            Operator operator = TechnologyUse.operator(client.operatedBy());
            return client.callsItsOperator()
                    || model.filter(name -> new Suiting(catalogue).onlyFrom(operator, name))
                            .isPresent();
        }

        private void say(String technology, String within, String evidence, Says says) {
            into.within(within, Optional.of(technology), node.at(), scope, evidence, says);
        }

        /** A text under one of some keys: as it is, or within what the program keeps of a field. */
        private Optional<Node> value(Node settings, List<String> keys) {
            return keys.stream()
                    .flatMap(key -> Json.get(settings, key).stream())
                    .flatMap(value -> value instanceof Node.Mapping
                            ? Json.get(value, "value").stream()
                            : java.util.stream.Stream.of(value))
                    .filter(value -> plain(Json.text(value).strip()))
                    .findFirst();
        }

        /** No expression that the program computes. */
        private boolean plain(String text) {
            return !text.isEmpty() && text.indexOf('{') < 0 && !text.startsWith("=");
        }

        private Use use(String name) {
            return name.contains("mbedding") ? Use.EMBEDDING : Use.CHAT;
        }
    }
}
