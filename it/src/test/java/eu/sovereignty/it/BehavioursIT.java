package eu.sovereignty.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every behaviour, and compares what came of it with what is expected.
 *
 * <p>{@code -Dit.only=reactor.*} runs those whose name matches.
 */
class BehavioursIT {
    /** A behaviour on one of the toolchains that it must hold on. */
    record Case(Behaviour behaviour, Toolchain toolchain) {
        MavenRun run() throws IOException, InterruptedException {
            String name = behaviour.name() + "-" + toolchain.version() + "-jdk"
                    + toolchain.jdk().release();
            return MavenRun.of(toolchain, behaviour.project(name), behaviour.arguments(), Map.of());
        }

        @Override
        public String toString() {
            return behaviour.name() + " (" + toolchain + ")";
        }
    }

    static Stream<Case> cases() throws IOException {
        String only = System.getProperty("it.only", ".*");
        return Behaviour.all().stream()
                .filter(behaviour -> behaviour.name().matches(only))
                .flatMap(behaviour -> toolchains(behaviour).map(toolchain -> new Case(behaviour, toolchain)));
    }

    private static Stream<Toolchain> toolchains(Behaviour behaviour) {
        Stream<Toolchain> others = behaviour.everywhere() ? Setup.others().stream() : Stream.empty();
        return Stream.concat(Stream.of(Setup.main()), others);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void holds(Case now) throws IOException, InterruptedException {
        MavenRun run = now.run();
        assertThat(new Expectation(now.behaviour(), run).unmet())
                .as("%s, in %s", now, run.folder())
                .isEmpty();
    }

    @Test
    void aNewerJdkTakesPart() {
        if (Jdk.newer().isEmpty()) {
            abort("No JDK newer than " + Jdk.FLOOR + " was found: nothing was run on one");
        }
        assertThat(Setup.others()).anyMatch(toolchain -> toolchain.jdk().release() > Jdk.FLOOR);
    }
}
