package eu.sovereignty.plugin;

import eu.sovereignty.AssessmentRequest;
import eu.sovereignty.AssessmentRequest.Bar;
import eu.sovereignty.AssessmentRequest.Judged;
import eu.sovereignty.AssessmentRequest.Law;
import eu.sovereignty.AssessmentRequest.Output;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What the goals that judge have in common: their parameters, which mean the same in each. */
abstract class JudgingMojo extends SovereigntyMojo {
    /** Manifest that declares the AI systems. */
    @Parameter(property = "sovereignty.manifest", defaultValue = "sovereignty.yaml")
    private String manifest;

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

    /** Whether what the repository shows is held against what is declared, true or false. */
    @Parameter(property = "sovereignty.inventory", defaultValue = "true")
    private @Nullable String inventory;

    /**
     * Whether also what the folder's own {@code .gitignore} names is read, true or false; default: true under the policy
     * tender, where a supplier wrote it, else false.
     */
    @Parameter(property = "sovereignty.everything")
    private @Nullable String everything;

    /** The formats asked for. */
    Set<String> formats() {
        return Inputs.items(formats);
    }

    /**
     * What is to be judged, as the parameters say.
     *
     * @param outputDirectory folder the reports are written to; none for the one that is usual
     * @param language of the reports, as it was written; none for that of the organisation
     * @throws MojoExecutionException when a parameter cannot be read
     */
    AssessmentRequest request(@Nullable String outputDirectory, Optional<String> language, Set<String> formats)
            throws MojoExecutionException {
        Inputs inputs = new Inputs();
        Folders folders = folders(inputs, outputDirectory);
        AssessmentRequest request = new AssessmentRequest(
                judged(inputs, folders),
                law(),
                bar(),
                new Output(folders.output(), formats, language),
                names(),
                version());
        inputs.refuseProblems();
        return request;
    }

    private Judged judged(Inputs inputs, Folders folders) {
        return new Judged(
                folders.base(),
                folders.base().resolve(inputs.path("manifest", manifest).orElse(folders.base())),
                catalogue(inputs, folders),
                inputs.truth("inventory", inventory).orElse(true),
                Inputs.text(everything),
                Modules.of(session(), folders.base()));
    }

    private Law law() {
        return new Law(today(), asOf(), Inputs.items(rules), Inputs.items(skipRules), Inputs.items(overlays));
    }

    private Bar bar() {
        return new Bar(
                policy,
                Optional.ofNullable(failOn),
                Optional.ofNullable(failOnUndetermined),
                Optional.ofNullable(minSeal),
                Optional.ofNullable(minScore));
    }
}
