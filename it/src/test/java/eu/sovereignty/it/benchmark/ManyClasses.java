package eu.sovereignty.it.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.tools.ToolProvider;

/** Ten thousand class files, of which one in a hundred calls a technology: copies of two, each under a name of its own. */
final class ManyClasses {

    private static final int CLASSES = 10_000;
    private static final int CALLERS = 100;
    private static final int METHODS = 80;
    private static final String NUMBER = "00000";

    private final Path folder;
    private final Path sources;

    ManyClasses(Path folder) {
        this.folder = folder;
        this.sources = folder.resolveSibling("sources");
    }

    void write() throws IOException {
        Path stub = source("dev/langchain4j/model/openai/OpenAiChatModel", stub());
        Path plain = source("fr/exemple/Plain" + NUMBER, type("Plain" + NUMBER, "String.valueOf(i)"));
        Path caller = source("fr/exemple/Caller" + NUMBER, type("Caller" + NUMBER, "new OpenAiChatModel().chat(\"\")"));
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-g", stub.toString(), plain.toString(), caller.toString());
        if (status != 0) {
            throw new IllegalStateException("not compiled");
        }
        for (int i = 0; i < CLASSES; i++) {
            copy(i % CALLERS == 0 ? caller : plain, i);
        }
    }

    private Path source(String name, String text) throws IOException {
        Path file = sources.resolve(name + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static String stub() {
        return "package dev.langchain4j.model.openai; public class OpenAiChatModel { public String chat(String said) { return said; } }";
    }

    private static String type(String name, String expression) {
        StringBuilder text = new StringBuilder(
                "package fr.exemple; import dev.langchain4j.model.openai.*; public class " + name + " {");
        for (int i = 0; i < METHODS; i++) {
            text.append("public String step")
                    .append(i)
                    .append("(int i) { String at = \"step ")
                    .append(i);
            text.append(" of an ordinary program\"; return at + ")
                    .append(i == 0 ? expression : "String.valueOf(i)")
                    .append("; }\n");
        }
        return text.append('}').toString();
    }

    /** The number has as many digits everywhere, so that no length in the file changes. */
    private void copy(Path source, int number) throws IOException {
        String digits = String.format(Locale.ROOT, "%05d", number);
        Path compiled = source.resolveSibling(source.getFileName().toString().replace(".java", ".class"));
        String content = Files.readString(compiled, StandardCharsets.ISO_8859_1).replace(NUMBER, digits);
        Path file = folder.resolve("fr/exemple/part" + digits.substring(0, 3))
                .resolve(compiled.getFileName().toString().replace(NUMBER, digits));
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, StandardCharsets.ISO_8859_1);
    }
}
