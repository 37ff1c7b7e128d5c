package eu.sovereignty.catalogue;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A change of who controls a provider that was announced and is not known to be done: until then the old holders count, and
 * who they are on a given day is open.
 *
 * @param buyer who would control it
 * @param company id of the buyer's own entry, where the catalogue has one
 * @param country of the buyer
 */
public record PendingChange(
        Position at,
        Fact<String> buyer,
        Optional<String> company,
        Fact<Country> country,
        Fact<LocalDate> announcedOn,
        Fact<Status> status,
        Optional<Text> note) {

    /** How far it has come. */
    public enum Status {
        ANNOUNCED,
        CLOSED,
        ABANDONED
    }
}
