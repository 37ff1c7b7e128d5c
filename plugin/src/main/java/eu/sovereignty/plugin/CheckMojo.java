package eu.sovereignty.plugin;

import eu.sovereignty.Assessment;
import eu.sovereignty.AssessmentRequest;
import eu.sovereignty.AssessmentResult;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
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
public final class CheckMojo extends AbstractMojo {
    /** Folder that is judged, base of every relative path; default: the folder Maven was started for. */
    @Parameter(property = "sovereignty.basedir")
    private @Nullable String basedir;

    /** Manifest that declares the AI systems. */
    @Parameter(property = "sovereignty.manifest", defaultValue = "sovereignty.yaml")
    private String manifest;

    /** Folder of the organisation's own catalogue, which adds to the built-in one and overrides it. */
    @Parameter(property = "sovereignty.catalogue")
    private @Nullable String catalogue;

    /** Date the law is applied at, as yyyy-mm-dd; default: today. */
    @Parameter(property = "sovereignty.asOf")
    private @Nullable String asOf;

    /** Language of what is shown, fr or en; default: fr for a French organisation, else en. */
    @Parameter(property = "sovereignty.language")
    private @Nullable String language;

    /** Policy that says which outcomes stop the build: default, strict or tender. */
    @Parameter(property = "sovereignty.policy", defaultValue = "default")
    private String policy;

    /** Lowest severity at which a failed outcome stops the build: blocker, major, minor or never; default: the policy's. */
    @Parameter(property = "sovereignty.failOn")
    private @Nullable String failOn;

    /** Lowest severity at which an undetermined outcome stops the build: blocker, major, minor or never; default: the policy's. */
    @Parameter(property = "sovereignty.failOnUndetermined")
    private @Nullable String failOnUndetermined;

    /** Least SEAL asked of every hosting under the EU Cloud Sovereignty Framework: 2, or per objective as in SOV-2=3. */
    @Parameter(property = "sovereignty.minSeal")
    private @Nullable String minSeal;

    /** Least score in percent asked of every hosting under the EU Cloud Sovereignty Framework. */
    @Parameter(property = "sovereignty.minScore")
    private @Nullable String minScore;

    /** Folder the reports are written to; default: sovereignty in the build folder of the project Maven was started for. */
    @Parameter(property = "sovereignty.outputDirectory")
    private @Nullable String outputDirectory;

    /**
     * Formats of the reports: {@code html}, {@code json}, {@code markdown}, {@code sarif}, {@code junit}, {@code gitlab} (Code
     * Quality), {@code csv}, {@code csf} (answers to the EU Cloud Sovereignty Framework as CSV), {@code oscal} (assessment
     * results and plan), or {@code all}.
     */
    @Parameter(property = "sovereignty.formats", defaultValue = "json,html")
    private List<String> formats;

    /** Ids of the only rules to apply; default: all. */
    @Parameter(property = "sovereignty.rules")
    private @Nullable List<String> rules;

    /** Ids of rules not to apply. */
    @Parameter(property = "sovereignty.skipRules")
    private @Nullable List<String> skipRules;

    /**
     * Proposals that are not law, whose notices are added: {@code nis2}, {@code digital-omnibus}, {@code cada},
     * {@code product-liability}, or {@code all}; default: none. They change no rule in force.
     */
    @Parameter(property = "sovereignty.overlays")
    private @Nullable List<String> overlays;

    /** Whether what the repository shows is held against what is declared. */
    @Parameter(property = "sovereignty.inventory", defaultValue = "true")
    private boolean inventory;

    /** Skips the goal. */
    @Parameter(property = "sovereignty.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    /**
     * Marks this module as done, and judges when it was the last.
     *
     * @throws MojoFailureException when the policy does not accept what was found
     * @throws MojoExecutionException when the input cannot be judged, or when the tool itself is at fault
     */
    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            OncePerBuild build = new OncePerBuild(session, execution);
            Optional<Callable<?>> work =
                    skip ? build.pass(project, this::saySkipped) : build.arrive(project, this::assess);
            if (work.isPresent()) {
                work.get().call();
            }
        } catch (MojoExecutionException | MojoFailureException e) {
            throw e;
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException("Bad input: a file cannot be read or written", e);
        } catch (Exception e) {
            throw new MojoExecutionException(
                    "Defect: the tool failed, not the project; report it with the output of -e", e);
        }
    }

    private boolean saySkipped() {
        getLog().info("Skipped: sovereignty.skip is set");
        return true;
    }

    private AssessmentResult assess() throws MojoExecutionException, MojoFailureException {
        AssessmentResult result = Assessment.run(request());
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

    private AssessmentRequest request() throws MojoExecutionException {
        Inputs inputs = new Inputs();
        Folders folders =
                Folders.of(session, inputs.path("basedir", basedir), inputs.path("outputDirectory", outputDirectory));
        inputs.existing("basedir", folders.base());
        AssessmentRequest request = new AssessmentRequest(
                folders.base(),
                folders.base().resolve(inputs.path("manifest", manifest).orElse(folders.base())),
                inputs.path("catalogue", catalogue).map(folders.base()::resolve),
                LocalDate.now(ZoneId.systemDefault()),
                Inputs.text(asOf),
                Inputs.text(language),
                policy,
                Optional.ofNullable(failOn),
                Optional.ofNullable(failOnUndetermined),
                Optional.ofNullable(minSeal),
                Optional.ofNullable(minScore),
                folders.output(),
                Inputs.items(formats),
                Inputs.items(rules),
                Inputs.items(skipRules),
                Inputs.items(overlays),
                inventory,
                Modules.of(session, folders.base()),
                Named.given(session),
                Named.known(execution),
                execution.getVersion());
        inputs.refuseProblems();
        return request;
    }
}
