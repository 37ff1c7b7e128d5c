package eu.sovereignty.catalogue;

import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which laws of third countries can reach a provider or data. An exposure, never a statement that access took place. */
public record JurisdictionTable(String id, List<Jurisdiction> jurisdictions, Optional<Node> sources) {

    /** How far the laws of a country claim to reach. */
    public enum Reach {
        /** Data abroad, through control of the provider. */
        WORLD,
        /** Foreign providers with a local establishment or local customers. */
        NEXUS,
        /** Data or providers on its territory. */
        LOCAL
    }

    /** A country and its instruments. */
    public record Jurisdiction(
            Position at,
            Fact<Country> country,
            Fact<Set<Reach>> reach,
            Fact<Boolean> compelsAbroad,
            Fact<Boolean> secrecy,
            List<Instrument> instruments,
            Optional<Text> note) {}

    /**
     * A law.
     *
     * @param purpose what it can compel: {@code access}, {@code availability}
     * @param status in force, or lapsed with effects that last
     * @param lapsedOn the last day on which the authority itself was in force
     * @param effectiveUntil the last day on which what was granted under it has effect
     * @param statusUnknownAfter the last day of which it is known
     */
    public record Instrument(
            Position at,
            String id,
            Text name,
            Fact<String> citation,
            Fact<String> purpose,
            Fact<Boolean> compelsProvider,
            Fact<String> status,
            Fact<LocalDate> lapsedOn,
            Fact<LocalDate> effectiveUntil,
            Fact<LocalDate> statusUnknownAfter,
            Optional<Text> note) {}

    /** Whether the table speaks of a country at all. */
    public boolean knows(Country country) {
        return jurisdictions.stream().anyMatch(each -> each.country().holds(country::equals));
    }

    /** The instruments of a country; empty where none is identified. */
    public List<Instrument> of(Country country) {
        return jurisdictions.stream()
                .filter(jurisdiction -> jurisdiction.country().holds(country::equals))
                .flatMap(jurisdiction -> jurisdiction.instruments().stream())
                .toList();
    }
}
