package eu.sovereignty.plugin;

import eu.sovereignty.Assessment;
import eu.sovereignty.AssessmentResult;
import eu.sovereignty.fact.Language;
import eu.sovereignty.report.SitePage;
import java.io.File;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.apache.maven.reporting.MavenReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * Tells the judgement in the site of the project: a page that says what it comes to, and the whole report beside it.
 *
 * <p>Needs maven-site-plugin 3.20 or later: an older one warns and leaves the page empty. The whole build is judged, once for
 * each language of the site; the page lies in the site of the project that Maven was started for, and modules have none.
 * Nothing that is found stops the site: that is for {@code check}. Its folder is the site's, not {@code outputDirectory}.
 *
 * @since 0.1.0
 */
@Mojo(name = "report", threadSafe = true)
public final class ReportMojo extends JudgingMojo implements MavenReport {
    /** Name of the page, and of the folder of the report beside it. */
    private static final String NAME = "sovereignty";

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true, required = true)
    private File site;

    /** Writes the whole report to where the site would have it, without the page; bad input has nowhere else to be told. */
    @Override
    void work() throws MojoExecutionException {
        if (canGenerateReport()) {
            AssessmentResult result = written(language());
            if (result.end() == AssessmentResult.End.BAD_INPUT) {
                throw new MojoExecutionException(result.headline());
            }
        }
    }

    /**
     * Writes the whole report, and the page that leads to it.
     *
     * @throws MavenReportException when the report cannot be written
     */
    @Override
    public void generate(Sink sink, Locale locale) throws MavenReportException {
        try {
            FirstWords.told(() -> page(sink, locale));
        } catch (MojoExecutionException | MojoFailureException e) {
            throw new MavenReportException(e.getMessage(), e);
        }
    }

    private boolean page(Sink sink, Locale locale) throws MojoExecutionException {
        new SinkPage(sink).write(written(language(locale)).page().get(), NAME);
        return true;
    }

    private AssessmentResult written(Optional<String> language) throws MojoExecutionException {
        AssessmentResult result =
                Assessment.run(request(new File(site, NAME).getAbsolutePath(), language, formatsAndHtml()));
        if (result.reports().isEmpty()) {
            throw new MojoExecutionException(result.headline());
        }
        if (result.end() == AssessmentResult.End.BAD_INPUT) {
            result.lines().forEach(getLog()::warn);
        }
        getLog().info(result.headline());
        return result;
    }

    // the page links it
    private Set<String> formatsAndHtml() {
        Set<String> formats = new HashSet<>(formats());
        formats.add("html");
        return formats;
    }

    // a site in other languages is told in that of the organisation
    private Optional<String> language(Locale locale) {
        return language().or(() -> Language.of(locale.getLanguage()).map(Language::code));
    }

    /** Whether there is a page: in the project that Maven was started for, unless the goal is skipped. */
    @Override
    public boolean canGenerateReport() {
        if (skipped()) {
            return !saySkipped();
        }
        if (!project.isExecutionRoot()) {
            getLog().info("The whole build is told in the site of the project that Maven was started for");
        }
        return project.isExecutionRoot();
    }

    // the interface asks for it, and says by a default that its successor calls it
    @Override
    @SuppressWarnings("deprecation")
    public String getOutputName() {
        return NAME;
    }

    @Override
    public String getCategoryName() {
        return CATEGORY_PROJECT_REPORTS;
    }

    @Override
    public String getName(Locale locale) {
        return SitePage.name(shown(locale));
    }

    @Override
    public String getDescription(Locale locale) {
        return SitePage.description(shown(locale));
    }

    private Language shown(Locale locale) {
        return language(locale).flatMap(Language::of).orElse(Language.EN);
    }

    @Override
    public void setReportOutputDirectory(File folder) {
        site = folder;
    }

    @Override
    public File getReportOutputDirectory() {
        return site;
    }

    @Override
    public boolean isExternalReport() {
        return false;
    }
}
