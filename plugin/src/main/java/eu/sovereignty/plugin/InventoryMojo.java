package eu.sovereignty.plugin;

import eu.sovereignty.Survey;
import eu.sovereignty.SurveyRequest;
import eu.sovereignty.SurveyResult;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows what AI a folder uses: technologies, models, providers, addresses and keys, each with its place. Works on any folder,
 * with or without a POM or a manifest; runs nothing of it and judges nothing.
 *
 * @since 0.1.0
 */
@Mojo(name = "inventory", threadSafe = true, requiresProject = false, aggregator = true)
public final class InventoryMojo extends SovereigntyMojo {
    private static final double MILLIONS = 1e6;

    /** Whether also what the folder's own {@code .gitignore} names is read, true or false: for a folder of somebody else. */
    @Parameter(property = "sovereignty.everything", defaultValue = "false")
    private @Nullable String everything;

    /** Formats of the files: json, cyclonedx (a bill of materials, CycloneDX 1.6). */
    @Parameter(property = "sovereignty.formats", defaultValue = "all")
    private List<String> formats;

    /** Folder the files are written to; default: sovereignty in the build folder of the project Maven was started for. */
    @Parameter(property = "sovereignty.outputDirectory")
    private @Nullable String outputDirectory;

    /** Whether it is said how long the look took, after one that warms up. */
    @Parameter(property = "sovereignty.timing", defaultValue = "false")
    private boolean timing;

    /** Looks, and writes what it saw. */
    @Override
    void work() throws MojoExecutionException {
        if (skipped()) {
            saySkipped();
        } else {
            look(request());
        }
    }

    private void look(SurveyRequest request) throws MojoExecutionException {
        SurveyResult result = Survey.run(request);
        result.lines().forEach(result.done() ? getLog()::info : getLog()::error);
        if (!result.done()) {
            throw new MojoExecutionException(result.headline());
        }
        if (timing) {
            time(request);
        }
    }

    private void time(SurveyRequest request) {
        long start = System.nanoTime();
        int files = Survey.look(request).files();
        long end = System.nanoTime();
        getLog().info(String.format(Locale.ROOT, "timing: scan %.1f ms, %d files", (end - start) / MILLIONS, files));
    }

    private SurveyRequest request() throws MojoExecutionException {
        Inputs inputs = new Inputs();
        Folders folders = folders(inputs, outputDirectory);
        SurveyRequest request = new SurveyRequest(
                folders.base(),
                catalogue(inputs, folders),
                day(inputs),
                language(inputs),
                folders.output(),
                Inputs.items(formats),
                inputs.truth("everything", everything).orElse(false),
                names(),
                version());
        inputs.refuseProblems();
        return request;
    }
}
