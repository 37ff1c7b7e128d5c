package eu.sovereignty.catalogue;

import java.util.List;
import java.util.Optional;

/** What somebody meant who wrote down where something runs: {@code azure/francecentral}, a host, {@code eu-west-2}. */
public sealed interface Resolution {

    /** The text as it was written. */
    String written();

    /**
     * A provider that the catalogue has, and what else the text says.
     *
     * @param provider its id
     * @param service id of the service, without the provider
     * @param region id of the region
     * @param unread what follows the provider and is neither a service nor a region of it
     */
    record Found(
            String written, String provider, Optional<String> service, Optional<String> region, Optional<String> unread)
            implements Resolution {}

    /**
     * The id of a region without its provider, which means nothing: never a guess, even where only one is known.
     *
     * @param candidates what may be meant, {@code provider/region}, sorted
     */
    record RegionAlone(String written, List<String> candidates) implements Resolution {}

    /** Nothing that the catalogue knows. */
    record Unknown(String written) implements Resolution {}
}
