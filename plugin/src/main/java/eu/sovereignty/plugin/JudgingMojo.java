package eu.sovereignty.plugin;

import eu.sovereignty.AssessmentRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that judge have in common: their parameters, which mean the same in each. */
abstract class JudgingMojo extends AbstractMojo {
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

    /**
     * Formats of the reports: {@code html}, {@code json}, {@code markdown}, {@code sarif}, {@code junit}, {@code gitlab} (Code
     * Quality), {@code csv}, {@code csf} (answers to the EU Cloud Sovereignty Framework as CSV), {@code oscal} (assessment
     * results and plan), {@code cyclonedx} (a bill of materials with attestations), or {@code all}.
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

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

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

    /** The language asked for, as it was written. */
    Optional<String> language() {
        return Inputs.text(language);
    }

    /**
     * What is to be judged, as the parameters say.
     *
     * @param outputDirectory folder the reports are written to; none for the one that is usual
     * @throws MojoExecutionException when a parameter cannot be read
     */
    AssessmentRequest request(@Nullable String outputDirectory) throws MojoExecutionException {
        return request(outputDirectory, language(), Inputs.items(formats));
    }

    /** As {@link #request(String)}, in a language and in formats that the goal chooses. */
    AssessmentRequest request(@Nullable String outputDirectory, Optional<String> language, Set<String> formats)
            throws MojoExecutionException {
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
                language,
                policy,
                Optional.ofNullable(failOn),
                Optional.ofNullable(failOnUndetermined),
                Optional.ofNullable(minSeal),
                Optional.ofNullable(minScore),
                folders.output(),
                formats,
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

    /** The formats asked for. */
    Set<String> formats() {
        return Inputs.items(formats);
    }
}
