package eu.sovereignty.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What third-country law could do to a hosting, on three axes that are never merged: who could be compelled to hand data
 * over, who could stop the service, and where the data is. Exposure is never a statement that anything took place. Source: law
 * notes, cloud-act 6.
 *
 * @param access who could be compelled
 * @param continuity who could stop or degrade the service
 * @param location where data is stored, worked on and reached
 * @param mitigations what is relied on, and what it does
 */
public record Exposure(
        Access access, ContinuityExposure continuity, LocationExposure location, Mitigations mitigations) {

    static Exposure of(Hosting hosting) {
        Mitigations mitigations = new Mitigations(hosting);
        return new Exposure(
                AccessChain.of(hosting, mitigations),
                new ContinuityExposure(hosting),
                LocationExposure.of(hosting, mitigations),
                mitigations);
    }

    /** Every reason of all three, with its source. */
    List<Map<String, Object>> shownReasons(Hosting hosting) {
        List<Map<String, Object>> reasons = new ArrayList<>(access.shownReasons());
        Stream.of(
                        new AccessRemarks(hosting, this).all(),
                        mitigations.remarks().stream(),
                        continuity.reasons().stream(),
                        location.reasons().stream())
                .flatMap(remarks -> remarks)
                .map(Remark::shown)
                .distinct()
                .forEach(reasons::add);
        return List.copyOf(reasons);
    }
}
