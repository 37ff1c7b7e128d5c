package eu.sovereignty.dossier;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Position;
import java.util.Map;
import java.util.Set;

/**
 * Data that reaches a country through a hosting: {@code transfer:files>us-api>US}. Whether that is a transfer in the sense
 * of GDPR chapter V is for the rules.
 *
 * @param via how it reaches the country; never empty
 */
public record Transfer(Flow flow, Country country, Set<Via> via, Context context) implements Subject {

    @Override
    public SubjectId id() {
        return new SubjectId("transfer", flow.id().name() + ">" + country.code());
    }

    @Override
    public Position at() {
        return flow.at();
    }

    @Override
    public Map<String, String> names() {
        return Map.of(
                "data", flow.dataset().declared().id(),
                "hosting", flow.hosting().declared().id(),
                "provider", flow.hosting().providerName(),
                "country", country.code());
    }
}
