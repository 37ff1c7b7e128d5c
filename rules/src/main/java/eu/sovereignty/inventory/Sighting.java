package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.fact.Position;
import java.util.Optional;

/**
 * One thing seen at one place.
 *
 * @param detector name of the detector that saw it
 * @param evidence what stands there, in one short line, without secrets
 * @param technology id of a technology of the catalogue
 * @param profile configuration profile, or condition, under which it holds; empty where it always does
 * @param within what of the file it holds for, where a file sets up several clients: one of them; empty for the whole file
 */
public record Sighting(
        String detector,
        Position at,
        String evidence,
        Scope scope,
        Strength strength,
        Optional<String> technology,
        Says says,
        Optional<String> profile,
        String within) {

    /** The same, of this technology. */
    Sighting of(String owner) {
        return new Sighting(detector, at, evidence, scope, strength, Optional.of(owner), says, profile, within);
    }
}
