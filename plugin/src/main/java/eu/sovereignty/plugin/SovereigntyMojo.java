package eu.sovereignty.plugin;

import eu.sovereignty.ParameterNames;
import eu.sovereignty.fact.Language;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: parameters that mean the same in each, and how they end. */
abstract class SovereigntyMojo extends AbstractMojo {
    /** Folder that is looked at, base of every relative path; default: the folder Maven was started for. */
    @Parameter(property = "sovereignty.basedir")
    private @Nullable String basedir;

    /** Folder of the organisation's own catalogue, which adds to the built-in one and overrides it. */
    @Parameter(property = "sovereignty.catalogue")
    private @Nullable String catalogue;

    /**
     * Day that counts as today, as yyyy-mm-dd: the law is applied on it, values of the catalogue are stale on it, files bear
     * it; default: today.
     */
    @Parameter(property = "sovereignty.asOf")
    private @Nullable String asOf;

    /** Language of what is shown, fr or en; default: fr where a French organisation is judged, else en. */
    @Parameter(property = "sovereignty.language")
    private @Nullable String language;

    /** Skips the goal. */
    @Parameter(property = "sovereignty.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /**
     * Does what the goal is for.
     *
     * @throws MojoFailureException when the policy does not accept what was found: {@code Findings}
     * @throws MojoExecutionException when the input is at fault: {@code Bad input}; or the tool itself: {@code Defect}
     */
    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        FirstWords.told(() -> {
            work();
            return true;
        });
    }

    /** The work of the goal; what it throws is told by {@link FirstWords}. */
    abstract void work() throws Exception;

    /** Whether the user wants none of it. */
    boolean skipped() {
        return skip;
    }

    /** Says so; the result is never looked at. */
    boolean saySkipped() {
        getLog().info("Skipped: sovereignty.skip is set");
        return true;
    }

    MavenSession session() {
        return session;
    }

    MojoExecution execution() {
        return execution;
    }

    /** The version of the tool. */
    String version() {
        return execution.getVersion();
    }

    /** The names of the parameters that the user has written, and of those that there are. */
    ParameterNames names() {
        return new ParameterNames(Named.given(session), Named.known(execution));
    }

    /** Where the goal reads and writes; a folder to read that does not exist is a problem of the inputs. */
    Folders folders(Inputs inputs, @Nullable String outputDirectory) {
        Folders folders =
                Folders.of(session, inputs.path("basedir", basedir), inputs.path("outputDirectory", outputDirectory));
        inputs.existing("basedir", folders.base());
        return folders;
    }

    /** The organisation's own catalogue. */
    Optional<Path> catalogue(Inputs inputs, Folders folders) {
        return inputs.path("catalogue", catalogue).map(folders.base()::resolve);
    }

    static LocalDate today() {
        return LocalDate.now(ZoneId.systemDefault());
    }

    /** The day asked for, as it was written. */
    Optional<String> asOf() {
        return Inputs.text(asOf);
    }

    /** The day asked for, or today. */
    LocalDate day(Inputs inputs) {
        return inputs.date("asOf", asOf).orElseGet(SovereigntyMojo::today);
    }

    /** The language asked for, as it was written. */
    Optional<String> language() {
        return Inputs.text(language);
    }

    /** The language asked for, or English. */
    Language language(Inputs inputs) {
        return inputs.language("language", language).orElse(Language.EN);
    }
}
