package eu.sovereignty.catalogue;

import eu.sovereignty.catalogue.ProviderEntry.Entity;
import eu.sovereignty.catalogue.ProviderEntry.Holding;
import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Text;
import java.util.List;
import java.util.Optional;

/**
 * A company above a provider that has holders of its own. It is loaded only when a chain of holdings names its id.
 *
 * @param holdings who holds it
 */
public record CompanyEntry(
        Position at,
        String id,
        String name,
        Entity entity,
        List<Holding> holdings,
        Optional<Text> notes,
        Optional<Node> sources) {}
