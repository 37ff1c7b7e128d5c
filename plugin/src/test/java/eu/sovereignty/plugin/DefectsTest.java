package eu.sovereignty.plugin;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.reporting.MavenReportException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A goal to which Maven gave nothing fails in a way that nobody foresaw. */
class DefectsTest {
    static Stream<Mojo> goals() {
        return Stream.of(new CheckMojo(), new InventoryMojo(), new CatalogueMojo(), new ReportMojo());
    }

    @ParameterizedTest
    @MethodSource("goals")
    void everyGoalTakesTheBlame(Mojo goal) {
        assertThatThrownBy(goal::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("Defect: the tool failed, not the project");
    }

    @Test
    void thePageOfASiteTakesItToo() {
        assertThatThrownBy(() -> new ReportMojo().generate(silent(), Locale.FRENCH))
                .isInstanceOf(MavenReportException.class)
                .hasMessageStartingWith("Defect: the tool failed, not the project");
    }

    private static Sink silent() {
        return (Sink) Proxy.newProxyInstance(
                Sink.class.getClassLoader(), new Class<?>[] {Sink.class}, (sink, method, arguments) -> null);
    }
}
