package eu.sovereignty.catalogue;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Text;
import java.util.Optional;
import java.util.Set;

/**
 * Who runs a provider's services, as far as it is public. Source: law notes, cloud-act 6.1 (A3) and 6.4 (M8).
 *
 * @param staff where the people who operate it live
 * @param support countries from which support can reach systems
 * @param terminatesTls whether it ends encrypted connections in front of its customers' services, and so can read them
 */
public record Operations(
        Fact<Staff> staff, Fact<Set<Country>> support, Fact<Boolean> terminatesTls, Optional<Text> note) {

    /** Where people live. */
    public enum Staff {
        UNION_RESIDENTS,
        ANYWHERE
    }
}
