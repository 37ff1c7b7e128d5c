package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Ecosystem;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyMatch;
import eu.sovereignty.document.Limits;
import eu.sovereignty.document.LooseJson;
import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Position;
import eu.sovereignty.inventory.Says.Means;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Lists of servers of tools, as clients of the Model Context Protocol read them: {@code mcpServers} of most clients,
 * {@code servers} of Visual Studio Code. What a server is started with is shown, its variables and headers are not: they hold
 * keys.
 */
final class McpServers implements Detector {

    private static final Limits LIMITS = new Limits(1 << 20, 16, 20_000, 20_000);
    private static final TechnologyMatch PROTOCOL = new TechnologyMatch("mcp-java-sdk", Strength.STRONG, "mcpServers");

    private final Catalogue catalogue;

    McpServers(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public String name() {
        return "mcp-servers";
    }

    @Override
    public Content content() {
        return Content.TEXT;
    }

    @Override
    public boolean reads(SourceFile file) {
        String name = file.name();
        return name.endsWith(".json")
                && (name.equals("claude_desktop_config.json")
                        || name.toLowerCase(Locale.ROOT).contains("mcp")
                        || (name.equals("settings.json") && NamedFiles.ofDevelopers(file)));
    }

    @Override
    public void look(SourceFile file, Sightings into) {
        Scope scope = NamedFiles.ofDevelopers(file) ? file.scope().lighter(Scope.DEVELOPMENT) : file.scope();
        for (Node document : LooseJson.read(file.path(), file.text(), LIMITS).documents()) {
            if (document instanceof Node.Mapping root) {
                servers(root)
                        .ifPresent(servers ->
                                servers.entries().forEach((name, entry) -> server(name, entry, into, scope)));
            }
        }
    }

    private static Optional<Node.Mapping> servers(Node.Mapping root) {
        Optional<Node> nested = root.get("mcp").filter(Node.Mapping.class::isInstance);
        return root.get("mcpServers")
                .or(() -> root.get("servers"))
                .or(() -> nested.flatMap(node -> ((Node.Mapping) node).get("servers")))
                .filter(Node.Mapping.class::isInstance)
                .map(Node.Mapping.class::cast);
    }

    private void server(String name, Node.Entry entry, Sightings into, Scope scope) {
        if (entry.value() instanceof Node.Mapping server) {
            Optional<String> url = server.text("url").or(() -> server.text("serverUrl"));
            Optional<String> command = server.text("command");
            if (url.isPresent() || command.isPresent()) {
                String evidence = "server " + name + ": "
                        + command.map(start -> words(start, server)).orElse("");
                into.add(PROTOCOL, entry.keyAt(), scope, evidence, new Says.Present(Means.FILE));
                url.flatMap(Addresses::host)
                        .ifPresent(host -> into.add(
                                PROTOCOL, entry.keyAt(), scope, "server " + name + ": " + host, new Says.Host(host)));
                image(server, entry.keyAt(), into, scope);
            }
        }
    }

    /** The program and the package that it starts; what follows may hold keys. */
    private static String words(String command, Node.Mapping server) {
        List<String> words = new ArrayList<>(List.of(command));
        arguments(server).stream()
                .filter(word -> !word.startsWith("-"))
                .limit(1)
                .forEach(words::add);
        return String.join(" ", words);
    }

    private void image(Node.Mapping server, Position at, Sightings into, Scope scope) {
        for (String word : arguments(server)) {
            catalogue
                    .technologies()
                    .artifact(Ecosystem.IMAGE, word)
                    .filter(match -> word.indexOf('/') > 0)
                    .ifPresent(match -> into.add(match, at, scope, word, new Says.Present(Means.DEPLOYMENT)));
        }
    }

    private static List<String> arguments(Node.Mapping server) {
        return server.get("args").stream()
                .flatMap(args ->
                        args instanceof Node.Sequence list ? list.items().stream() : java.util.stream.Stream.of())
                .map(Node::written)
                .toList();
    }
}
