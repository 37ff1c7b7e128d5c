package eu.sovereignty.plugin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;

/**
 * How a goal ends. Maven's exit status is 1 for a violation, for bad input and for a defect of the tool alike, so the first
 * words of the message tell them apart, in every goal by the same words.
 */
final class FirstWords {
    private FirstWords() {}

    /**
     * Does some work, and says of what it throws whether the input is at fault or the tool.
     *
     * @throws MojoFailureException when the work throws it: the message says what was found
     * @throws MojoExecutionException when the work throws it; or {@code Bad input} when a file cannot be read or written,
     *     {@code Defect} for all that nobody expected
     */
    static <T> T told(Callable<T> work) throws MojoExecutionException, MojoFailureException {
        try {
            return work.call();
        } catch (MojoExecutionException | MojoFailureException e) {
            throw e;
        } catch (IOException | UncheckedIOException e) {
            throw new MojoExecutionException("Bad input: a file cannot be read or written", e);
        } catch (Exception | StackOverflowError e) {
            throw new MojoExecutionException(
                    "Defect: the tool failed, not the project; report it with the output of -e", e);
        }
    }
}
