package eu.sovereignty.plugin;

import eu.sovereignty.Enquiry;
import eu.sovereignty.EnquiryRequest;
import eu.sovereignty.EnquiryResult;
import eu.sovereignty.fact.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows what the catalogue knows of providers, models and companies, and from where. Without a question it counts what there
 * is; with an organisation's own catalogue it checks that one, too.
 *
 * @since 0.1.0
 */
@Mojo(name = "catalogue", threadSafe = true, requiresProject = false, aggregator = true)
public final class CatalogueMojo extends AbstractMojo {
    /** Folder that the own catalogue is relative to; default: the folder Maven was started for. */
    @Parameter(property = "sovereignty.basedir")
    private @Nullable String basedir;

    /** Folder of the organisation's own catalogue, which adds to the built-in one and overrides it. */
    @Parameter(property = "sovereignty.catalogue")
    private @Nullable String catalogue;

    /** Entry to show with all its sources: outscale, or provider/outscale. */
    @Parameter(property = "sovereignty.id")
    private @Nullable String id;

    /** What to look for: a name, a region, a host, an address or the name of a model, as people write it. */
    @Parameter(property = "sovereignty.search")
    private @Nullable String search;

    /** What to list: unverified values, or stale ones. */
    @Parameter(property = "sovereignty.list")
    private @Nullable String list;

    /** Date on which a value is stale or not, as yyyy-mm-dd; default: today. */
    @Parameter(property = "sovereignty.asOf")
    private @Nullable String asOf;

    /** Language of what is shown, fr or en. */
    @Parameter(property = "sovereignty.language", defaultValue = "en")
    private @Nullable String language;

    /** Skips the goal. */
    @Parameter(property = "sovereignty.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    /**
     * Answers on the console.
     *
     * @throws MojoExecutionException when the question or the own catalogue cannot be read
     */
    @Override
    public void execute() throws MojoExecutionException {
        if (skip) {
            getLog().info("Skipped: sovereignty.skip is set");
            return;
        }
        EnquiryResult result = Enquiry.run(request());
        result.lines().forEach(result.answered() ? getLog()::info : getLog()::error);
        if (!result.answered()) {
            throw new MojoExecutionException(result.headline());
        }
    }

    private EnquiryRequest request() throws MojoExecutionException {
        Inputs inputs = new Inputs();
        Path base = Path.of(session.getExecutionRootDirectory())
                .toAbsolutePath()
                .resolve(inputs.path("basedir", basedir).orElse(Path.of("")))
                .normalize();
        inputs.existing("basedir", base);
        EnquiryRequest request = new EnquiryRequest(
                base,
                inputs.path("catalogue", catalogue).map(base::resolve),
                inputs.date("asOf", asOf).orElseGet(LocalDate::now),
                inputs.language("language", language).orElse(Language.EN),
                Inputs.text(id),
                Inputs.text(search),
                Inputs.text(list));
        inputs.refuseProblems();
        return request;
    }
}
