package eu.sovereignty.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;

class FirstWordsTest {
    @Test
    void whatNobodyExpectedIsADefectOfTheTool() {
        IllegalStateException cause = new IllegalStateException("no such case");

        assertThatThrownBy(() -> FirstWords.told(() -> {
                    throw cause;
                }))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("Defect: ")
                .hasCause(cause);
    }

    @Test
    void aNestingTooDeepIsADefectToo() {
        assertThatThrownBy(() -> FirstWords.told(() -> {
                    throw new StackOverflowError();
                }))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("Defect: ");
    }

    @Test
    void aFileThatCannotBeReadIsBadInput() {
        IOException cause = new IOException("denied");

        assertThatThrownBy(() -> FirstWords.told(() -> {
                    throw new UncheckedIOException(cause);
                }))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("Bad input: ");
        assertThatThrownBy(() -> FirstWords.told(() -> {
                    throw cause;
                }))
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("Bad input: ");
    }

    @Test
    void whatAGoalSaysItselfStaysAsItIs() {
        MojoFailureException findings = new MojoFailureException("Findings: 2 outcomes stop the build");
        MojoExecutionException input = new MojoExecutionException("Bad input: 1 problem");

        assertThatThrownBy(() -> FirstWords.told(() -> {
                    throw findings;
                }))
                .isSameAs(findings);
        assertThatThrownBy(() -> FirstWords.told(() -> {
                    throw input;
                }))
                .isSameAs(input);
    }

    @Test
    void workThatEndsWellGivesItsValue() throws MojoExecutionException, MojoFailureException {
        assertThat(FirstWords.<String>told(() -> "judged")).isEqualTo("judged");
    }
}
