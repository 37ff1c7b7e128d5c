package eu.sovereignty.plugin;

import eu.sovereignty.Survey;
import eu.sovereignty.SurveyRequest;
import eu.sovereignty.SurveyResult;
import eu.sovereignty.fact.Language;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
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
public final class InventoryMojo extends AbstractMojo {
    private static final double MILLIONS = 1e6;

    /** Folder that is looked at; default: the folder Maven was started for. */
    @Parameter(property = "sovereignty.basedir")
    private @Nullable String basedir;

    /** Folder of the organisation's own catalogue, which adds to the built-in one and overrides it. */
    @Parameter(property = "sovereignty.catalogue")
    private @Nullable String catalogue;

    /** Language of what is shown, fr or en. */
    @Parameter(property = "sovereignty.language", defaultValue = "en")
    private @Nullable String language;

    /** Date that the files bear, as yyyy-mm-dd; default: today. */
    @Parameter(property = "sovereignty.asOf")
    private @Nullable String asOf;

    /** Whether also what version control ignores is read: for a folder of somebody else. */
    @Parameter(property = "sovereignty.everything", defaultValue = "false")
    private boolean everything;

    /** Formats of the files: json, cyclonedx (a bill of materials, CycloneDX 1.6). */
    @Parameter(property = "sovereignty.formats", defaultValue = "all")
    private List<String> formats;

    /** Folder the files are written to; default: sovereignty in the build folder of the project Maven was started for. */
    @Parameter(property = "sovereignty.outputDirectory")
    private @Nullable String outputDirectory;

    /** Whether it is said how long the look took, after one that warms up. */
    @Parameter(property = "sovereignty.timing", defaultValue = "false")
    private boolean timing;

    /** Skips the goal. */
    @Parameter(property = "sovereignty.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /**
     * Looks, and writes what it saw.
     *
     * @throws MojoExecutionException when the folder, a parameter or the own catalogue cannot be read
     */
    @Override
    public void execute() throws MojoExecutionException {
        if (skip) {
            getLog().info("Skipped: sovereignty.skip is set");
            return;
        }
        SurveyRequest request = request();
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
        getLog().info(String.format(
                java.util.Locale.ROOT, "timing: scan %.1f ms, %d files", (end - start) / MILLIONS, files));
    }

    private SurveyRequest request() throws MojoExecutionException {
        Inputs inputs = new Inputs();
        Folders folders =
                Folders.of(session, inputs.path("basedir", basedir), inputs.path("outputDirectory", outputDirectory));
        inputs.existing("basedir", folders.base());
        SurveyRequest request = new SurveyRequest(
                folders.base(),
                inputs.path("catalogue", catalogue).map(folders.base()::resolve),
                inputs.date("asOf", asOf).orElseGet(LocalDate::now),
                inputs.language("language", language).orElse(Language.EN),
                folders.output(),
                Inputs.items(formats),
                everything,
                execution.getVersion());
        inputs.refuseProblems();
        return request;
    }
}
