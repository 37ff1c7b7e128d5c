package eu.sovereignty.plugin;

import eu.sovereignty.Enquiry;
import eu.sovereignty.EnquiryRequest;
import eu.sovereignty.EnquiryResult;
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
public final class CatalogueMojo extends SovereigntyMojo {
    /** Entry to show with all its sources: outscale, or provider/outscale. */
    @Parameter(property = "sovereignty.id")
    private @Nullable String id;

    /** What to look for: a name, a region, a host, an address or the name of a model, as people write it. */
    @Parameter(property = "sovereignty.search")
    private @Nullable String search;

    /** What to list: unverified values, or stale ones. */
    @Parameter(property = "sovereignty.list")
    private @Nullable String list;

    /** Answers on the console. */
    @Override
    void work() throws MojoExecutionException {
        if (skipped()) {
            saySkipped();
        } else {
            answer();
        }
    }

    private void answer() throws MojoExecutionException {
        EnquiryResult result = Enquiry.run(request());
        result.lines().forEach(result.answered() ? getLog()::info : getLog()::error);
        if (!result.answered()) {
            throw new MojoExecutionException(result.headline());
        }
    }

    private EnquiryRequest request() throws MojoExecutionException {
        Inputs inputs = new Inputs();
        Folders folders = folders(inputs, null);
        EnquiryRequest request = new EnquiryRequest(
                folders.base(),
                catalogue(inputs, folders),
                day(inputs),
                language(inputs),
                Inputs.text(id),
                Inputs.text(search),
                Inputs.text(list),
                names());
        inputs.refuseProblems();
        return request;
    }
}
