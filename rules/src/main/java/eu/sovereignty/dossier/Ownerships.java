package eu.sovereignty.dossier;

import eu.sovereignty.dossier.ownership.HoldingGraph;
import eu.sovereignty.dossier.ownership.Interval;
import eu.sovereignty.dossier.ownership.Ownership;
import eu.sovereignty.dossier.ownership.Ownership.Measured;
import eu.sovereignty.dossier.ownership.Party;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What holders from third countries have in the company that a hosting's contract is with: outside the Union for SecNumCloud
 * 19.6 b, and outside the Union and the European Economic Area for the tests that say so. Source: law notes, cloud-act 4 and
 * data-act-and-csf B4.
 *
 * @param union holders from outside the Union
 * @param area holders from outside the European Economic Area
 */
record Ownerships(boolean nobodySays, Ownership union, Ownership area) {

    static Ownerships of(Hosting hosting) {
        HoldingGraph graph = Company.contracting(hosting).holdings();
        return new Ownerships(
                graph.nobodySays() && !graph.parent().isKnown(), union(hosting, graph), eea(hosting, graph));
    }

    /** Holders from outside the Union. */
    static Ownership union(Hosting hosting, HoldingGraph graph) {
        String field = hosting.field("company.holders");
        return Ownership.of(
                graph, country -> Territory.ofUnion(hosting.context(), country, field), Missing.field(field));
    }

    /** Holders from outside the Union and the European Economic Area. */
    static Ownership eea(Hosting hosting, HoldingGraph graph) {
        String field = hosting.field("company.holders");
        return Ownership.of(graph, country -> Territory.inEea(hosting.context(), country, field), Missing.field(field));
    }

    /** As a report shows it. */
    Map<String, Object> shown() {
        return nobodySays
                ? Map.of("unknown", fields(union.missing()))
                : Map.of("union", shown(union), "europeanEconomicArea", shown(area));
    }

    private static Map<String, Object> shown(Ownership ownership) {
        Map<String, Object> shown = new LinkedHashMap<>();
        Fact<Boolean> within = ownership.withinCaps();
        shown.put("result", within.value().map(is -> is ? "pass" : "fail").orElse("unknown"));
        if (!within.isKnown()) {
            shown.put("missing", fields(within.missing()));
        }
        shown.put("capital", shown(ownership.capital()));
        shown.put("votes", shown(ownership.votes()));
        shown.put("controlledFrom", Shown.of(ownership.controlledFrom(), Ownerships::codes));
        shown.put("effectiveControl", effective(ownership));
        Set<String> decisive = decisive(ownership);
        if (!decisive.isEmpty()) {
            shown.put("decisiveInfluence", List.copyOf(decisive));
        }
        return shown;
    }

    private static Map<String, Object> shown(Measured measured) {
        return Map.of(
                "individual", measured.individual().text(),
                "collective", measured.collective().text(),
                "undeclared", measured.undeclared().text());
    }

    /** The whole where somebody from outside controls, else what all from outside have, of votes or of capital. */
    private static String effective(Ownership ownership) {
        boolean controlled = ownership.controlledFrom().holds(countries -> !countries.isEmpty());
        Interval together = ownership
                                .votes()
                                .collective()
                                .lower()
                                .compareTo(ownership.capital().collective().lower())
                        >= 0
                ? ownership.votes().collective()
                : ownership.capital().collective();
        return controlled ? "100" : together.text();
    }

    /** From where somebody has decisive influence, a veto included; no control for SecNumCloud. */
    private static Set<String> decisive(Ownership ownership) {
        Set<String> countries = new TreeSet<>();
        for (Party party : ownership.parties()) {
            if (party.isOutside() && party.decisiveInfluence()) {
                party.countries()
                        .forEach(country -> country.value().map(Country::code).ifPresent(countries::add));
            }
        }
        return countries;
    }

    private static List<String> codes(Set<Country> countries) {
        return countries.stream().map(Country::code).sorted().toList();
    }

    private static List<String> fields(List<Missing> missing) {
        return missing.stream().map(Missing::field).toList();
    }
}
