package eu.sovereignty.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * One Maven process that has ended.
 *
 * @param exit its status
 * @param lines what it printed, without colours
 * @param folder where it ran
 */
record MavenRun(int exit, List<String> lines, Path folder) {
    private static final long MINUTES = 10;

    /**
     * Runs Maven in a folder and waits for its end.
     *
     * @param environment variables to add, such as {@code MAVEN_OPTS}
     * @throws IllegalStateException when it does not end in ten minutes
     */
    static MavenRun of(Toolchain toolchain, Path folder, List<String> arguments, Map<String, String> environment)
            throws IOException, InterruptedException {
        return run(toolchain, folder, command(toolchain, arguments), environment);
    }

    /**
     * Runs lines of a shell, in which {@code mvn} is this Maven, and stops at the first that fails.
     *
     * @throws IllegalStateException when they do not end in ten minutes
     */
    static MavenRun script(Toolchain toolchain, Path folder, String lines) throws IOException, InterruptedException {
        String maven = command(toolchain, List.of()).stream()
                .map(word -> "'" + word + "'")
                .collect(Collectors.joining(" ", "mvn() { ", " \"$@\"; }\n"));
        return run(toolchain, folder, List.of("sh", "-ec", maven + lines), Map.of());
    }

    private static MavenRun run(Toolchain toolchain, Path folder, List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path log = folder.resolveSibling("build.log");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
        clean(builder.environment(), toolchain);
        builder.environment().putAll(environment);
        int exit = await(builder.start());
        String said = Files.readString(log, StandardCharsets.UTF_8).replaceAll("\u001B\\[[0-9;]*m", "");
        return new MavenRun(exit, said.lines().toList(), folder);
    }

    private static List<String> command(Toolchain toolchain, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(
                List.of("sh", toolchain.maven().resolve("bin/mvn").toString()));
        command.addAll(List.of("-B", "-ntp", "-gs", Setup.settings().toString()));
        command.add("-Dmaven.repo.local=" + Setup.REPOSITORY.toAbsolutePath());
        command.addAll(arguments);
        return command;
    }

    // the build under test is not the build that runs the test
    private static void clean(Map<String, String> environment, Toolchain toolchain) {
        environment.keySet().removeIf(name -> name.startsWith("MAVEN_") || name.startsWith("JAVA_TOOL"));
        environment.put("MAVEN_SKIP_RC", "true");
        environment.put("JAVA_HOME", toolchain.jdk().home().toString());
    }

    private static int await(Process process) throws InterruptedException {
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("Maven did not end in " + MINUTES + " minutes");
        }
        return process.exitValue();
    }
}
