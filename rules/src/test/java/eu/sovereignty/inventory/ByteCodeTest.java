package eu.sovereignty.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.inventory.ScanRequest.BuiltModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Class files as compilers write them, and as nobody does. */
class ByteCodeTest {

    private static final Map<String, String> LIBRARY = Map.of(
            "dev/langchain4j/model/openai/OpenAiChatModel.java",
            "package dev.langchain4j.model.openai; public class OpenAiChatModel {"
                    + " public static OpenAiChatModel builder() { return new OpenAiChatModel(); }"
                    + " public OpenAiChatModel modelName(String n) { return this; }"
                    + " public OpenAiChatModel baseUrl(String n) { return this; } }",
            "dev/langchain4j/service/SystemMessage.java",
            "package dev.langchain4j.service; public @interface SystemMessage { String value(); }");

    @TempDir
    private Path temporary = Path.of("");

    private Path library = Path.of("");
    private Path root = Path.of("");

    @BeforeEach
    void library() throws IOException {
        library = temporary.resolve("library");
        root = Files.createDirectories(temporary.resolve("root"));
        compile(LIBRARY, temporary.resolve("library-sources"), library);
    }

    @Test
    void whatIsBrokenOrHostileIsListed() throws IOException {
        Path classes = Files.createDirectories(root.resolve("target/classes"));
        Files.writeString(classes.resolve("Text.class"), "dev/langchain4j/model/openai");
        Files.write(classes.resolve("Cut.class"), cut());
        Files.write(classes.resolve("Deep.class"), deep());

        Inventory inventory = scan();

        assertThat(ScanLines.items(inventory)).isEmpty();
        assertThat(ScanLines.unread(inventory))
                .containsExactly(
                        "target/classes/Cut.class broken byte-code",
                        "target/classes/Deep.class broken byte-code",
                        "target/classes/Text.class broken byte-code");
    }

    @Test
    void nearMissesAreNothing() throws IOException {
        Map<String, String> sources = Map.of(
                "dev/langchain4j/model/openai/mine/Own.java",
                "package dev.langchain4j.model.openai.mine; class Own { Object a = new dev.langchain4j.model.openai.OpenAiChatModel(); }",
                "fr/exemple/OpenApi.java",
                "package fr.exemple; class OpenApi { String a = \"openai\"; String b = \"Mistral\"; }");
        compile(sources, temporary.resolve("elsewhere"), root.resolve("target/classes"));

        assertThat(ScanLines.items(scan())).isEmpty();
        assertThat(scan().calls()).isEmpty();
    }

    @Test
    void aNameInATextIsAHint() throws IOException {
        Map<String, String> sources = Map.of(
                "fr/exemple/Loader.java",
                "package fr.exemple; class Loader { String a = \"dev.langchain4j.model.openai.OpenAiChatModel\"; }");
        compile(sources, temporary.resolve("elsewhere"), root.resolve("target/classes"));

        assertThat(ScanLines.items(scan()))
                .containsExactly("framework langchain4j-open-ai, by openai, model unknown, production, low: "
                        + "target/classes/fr/exemple/Loader.class byte-code");
    }

    @Test
    void callsStandInTheSourceWhereItLiesInTheTree() throws IOException {
        Map<String, String> sources = Map.of("fr/exemple/Chat.java", """
                package fr.exemple;
                class Chat {
                    Object ask() {
                        return dev.langchain4j.model.openai.OpenAiChatModel.builder()
                                .baseUrl("https://api.mistral.ai/v1").modelName("mistral-small-latest");
                    }
                    @dev.langchain4j.service.SystemMessage("Tu es utile") void described() {}
                }
                """);
        compile(sources, root.resolve("src/main/java"), root.resolve("target/classes"));

        Inventory inventory = scan();

        assertThat(inventory.calls().stream()
                        .filter(call -> call.evidence().contains(" "))
                        .map(call -> call.caller() + " " + call.technology() + " "
                                + call.at().line() + " " + call.evidence()))
                .containsExactly(
                        "fr.exemple langchain4j-core 0 fr.exemple.Chat refers to dev.langchain4j.service.SystemMessage",
                        "fr.exemple langchain4j-open-ai 4 fr.exemple.Chat.ask calls dev.langchain4j.model.openai.OpenAiChatModel.builder",
                        "fr.exemple langchain4j-open-ai 5 fr.exemple.Chat.ask calls dev.langchain4j.model.openai.OpenAiChatModel.baseUrl",
                        "fr.exemple langchain4j-open-ai 5 fr.exemple.Chat.ask calls dev.langchain4j.model.openai.OpenAiChatModel.modelName");
        assertThat(inventory.items().stream()
                        .flatMap(item -> item.places().stream())
                        .map(place -> place.at().file()))
                .containsOnly("src/main/java/fr/exemple/Chat.java");
        assertThat(inventory.items().stream().map(item -> item.host().orElse("")))
                .contains("api.mistral.ai");
    }

    private Inventory scan() {
        BuiltModule module = new BuiltModule("", List.of(root.resolve("target/classes")), List.of());
        return Scan.of(
                new ScanRequest(root, false, Set.of(), List.of(module), ScanLimits.DEFAULT), Catalogue.builtIn());
    }

    private byte[] cut() throws IOException {
        byte[] whole = Files.readAllBytes(library.resolve("dev/langchain4j/model/openai/OpenAiChatModel.class"));
        return java.util.Arrays.copyOf(whole, whole.length / 2);
    }

    /** A signature that would send a reader down sixty thousand calls. */
    private static byte[] deep() throws IOException {
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        java.io.DataOutputStream out = new java.io.DataOutputStream(bytes);
        out.writeInt(0xCAFEBABE);
        out.writeInt(61);
        out.writeShort(2);
        out.writeByte(1);
        out.writeUTF("[".repeat(60_000) + "Ldev/langchain4j/model/openai/OpenAiChatModel;");
        return bytes.toByteArray();
    }

    private void compile(Map<String, String> sources, Path from, Path to) throws IOException {
        Files.createDirectories(to);
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = from.resolve(source.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.getValue());
        }
        String[] options = {"-proc:none", "-cp", library.toString(), "-d", to.toString()};
        String[] arguments = Stream.concat(
                        Stream.of(options),
                        sources.keySet().stream().map(name -> from.resolve(name).toString()))
                .toArray(String[]::new);
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments))
                .isZero();
    }
}
