package eu.sovereignty.plugin;

import eu.sovereignty.Assessment;
import eu.sovereignty.AssessmentResult;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Judges the AI systems that the manifest declares, and stops the build on what the policy does not accept.
 *
 * <p>The whole build is judged once, after the last of its modules that binds the goal, with the configuration of the
 * first of them. Nothing is resolved, nothing is downloaded.
 *
 * @since 0.1.0
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true, requiresProject = false)
public final class CheckMojo extends JudgingMojo {
    /** Folder the reports are written to; default: sovereignty in the build folder of the project Maven was started for. */
    @Parameter(property = "sovereignty.outputDirectory")
    private @Nullable String outputDirectory;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Marks this module as done, and judges when it was the last. */
    @Override
    void work() throws Exception {
        OncePerBuild build = new OncePerBuild(session(), execution());
        Optional<Callable<?>> work =
                skipped() ? build.pass(project, this::saySkipped) : build.arrive(project, this::assess);
        if (work.isPresent()) {
            work.get().call();
        }
    }

    private AssessmentResult assess() throws MojoExecutionException, MojoFailureException {
        AssessmentResult result = Assessment.run(request(outputDirectory, language(), formats()));
        result.lines().forEach(console(result));
        return switch (result.end()) {
            case HOLDS -> result;
            case FINDINGS -> throw new MojoFailureException(result.headline());
            case BAD_INPUT -> throw new MojoExecutionException(result.headline());
        };
    }

    // what stops a build must be seen under -q, too
    private Consumer<String> console(AssessmentResult result) {
        return result.end() == AssessmentResult.End.HOLDS ? getLog()::info : getLog()::error;
    }
}
