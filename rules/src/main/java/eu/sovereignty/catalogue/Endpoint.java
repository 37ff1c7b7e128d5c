package eu.sovereignty.catalogue;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Text;
import java.util.Optional;

/**
 * A pattern of hosts, {@code *} for any run of characters; of patterns that match, the longest wins.
 *
 * @param region the one that every such host is in
 * @param namesRegion whether what stands for the last {@code *} ends in the id of the region; false where the customer
 *     chooses that part of the name
 */
public record Endpoint(
        Position at,
        Fact<String> host,
        Fact<String> service,
        Fact<String> region,
        Fact<Boolean> namesRegion,
        Optional<Text> note) {}
