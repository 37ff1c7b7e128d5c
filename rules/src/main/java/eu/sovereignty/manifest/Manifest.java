package eu.sovereignty.manifest;

import eu.sovereignty.document.Required;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import java.util.List;

/**
 * One {@code sovereignty.yaml}.
 *
 * @param manifest version of the format; 1 is the only one
 * @param sightings what the team knows of what its repository shows
 * @param waivers accepted findings, each with its reason, owner, approval and end
 */
public record Manifest(
        Position at,
        @Required Fact<Integer> manifest,
        @Required OrganisationDeclaration organisation,
        List<SystemDeclaration> systems,
        List<ModelDeclaration> models,
        List<ProcessingDeclaration> processing,
        List<DatasetDeclaration> data,
        List<HostingDeclaration> hosting,
        ContinuityDeclaration continuity,
        FrameworkDeclaration sovereigntyFramework,
        List<SightingDeclaration> sightings,
        List<WaiverDeclaration> waivers) {

    /** Version of the format that this reader understands. */
    public static final int VERSION = 1;

    /** The manifest with other answers to the EU Cloud Sovereignty Framework. */
    Manifest with(FrameworkDeclaration other) {
        return new Manifest(
                at,
                manifest,
                organisation,
                systems,
                models,
                processing,
                data,
                hosting,
                continuity,
                other,
                sightings,
                waivers);
    }
}
