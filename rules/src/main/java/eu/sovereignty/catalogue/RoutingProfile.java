package eu.sovereignty.catalogue;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Text;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far requests to a service may go when they are sent a certain way. A profile that goes anywhere defeats the region.
 * Source: law notes, cloud-act 6.3.
 *
 * @param id as the provider calls it: a deployment type, a prefix of model ids, a location
 * @param service the service it belongs to; absent where it holds for the whole provider
 * @param prefixes what a model id begins with when it asks for this profile, such as {@code global.}
 * @param zone the zone that is not left, for {@link Reach#ZONE}
 * @param forwardsTo providers that it may hand requests to, as far as they are known
 */
public record RoutingProfile(
        Position at,
        String id,
        Fact<String> name,
        Fact<String> service,
        List<String> prefixes,
        Fact<Reach> reach,
        Fact<String> zone,
        Fact<Set<String>> forwardsTo,
        Optional<Text> note) {

    /** How far. */
    public enum Reach {
        /** The region that is asked for. */
        REGION,
        /** Several regions of one zone. */
        ZONE,
        /** Any region of the provider. */
        ANYWHERE,
        /** Another provider, chosen for each request: a router, an aggregator, a gateway. */
        CHOSEN_AT_RUN_TIME
    }
}
