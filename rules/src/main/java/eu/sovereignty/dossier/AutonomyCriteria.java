package eu.sovereignty.dossier;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.HostingDeclaration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Criteria of BSI C3A v1.0 (27 April 2026, not binding) as far as declared facts meet them; it is no attestation. A criterion is
 * met or not, without part marks. Some know two variants, met in the Union or met in the country of the organisation.
 * Source: law notes B2.5.
 */
record AutonomyCriteria(Hosting hosting) {

    private static final int MONTHS = 12;

    /** By id of the criterion, as a report shows it. */
    Map<String, Object> shown() {
        HostingDeclaration declared = hosting.declared();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("SOV-1-01", places(declared.contract().governingLaw(), "contract.governingLaw"));
        shown.put("SOV-1-02", places(seats(), "company.country"));
        shown.put("SOV-1-03", met(notControlledFromOutside()));
        shown.put("SOV-1-04", met(clause("control-change-notice-90-days")));
        shown.put("SOV-2-01", met(assessedThisYear(declared.evidence().exposureAssessment())));
        shown.put("SOV-2-02", met(clause("authority-audit")));
        shown.put("SOV-2-03", met(clause("defence-takeover")));
        shown.put("SOV-3-01", places(data(), "places.storage"));
        shown.put("SOV-4-09", met(declared.lastDisconnectTestOn().is(this::withinYear)));
        shown.put("SOV-5", met(evidence(declared.evidence().dependencyInventory(), "dependencyInventory")));
        shown.put("SOV-6", met(evidence(declared.evidence().sourceEscrow(), "sourceEscrow")));
        return shown;
    }

    /** The seat of the contracting company and of each company that it lets touch the data. */
    private Fact<Set<Country>> seats() {
        String field = hosting.field("subprocessors");
        return Company.contracting(hosting)
                .seat()
                .settledBy(hosting.field("company.country"))
                .flatMap(seat -> hosting.declared()
                        .subprocessors()
                        .settledBy(field)
                        .flatMap(list -> {
                            Fact<Set<Country>> all = Fact.<Set<Country>>missing(field);
                            Set<Country> known = new java.util.TreeSet<>(Set.of(seat));
                            list.forEach(one -> one.seat().value().ifPresent(known::add));
                            boolean complete =
                                    list.stream().allMatch(one -> one.seat().isKnown());
                            return complete
                                    ? Company.contracting(hosting).seat().map(any -> Set.copyOf(known))
                                    : all;
                        }));
    }

    private Fact<Boolean> notControlledFromOutside() {
        return hosting.ownerships().union().controlledFrom().is(Set::isEmpty);
    }

    private Fact<Set<Country>> data() {
        return hosting.storageCountries()
                .flatMap(stored -> hosting.processingCountries().map(processed -> {
                    Set<Country> all = new java.util.TreeSet<>(stored);
                    all.addAll(processed);
                    return all;
                }));
    }

    private Fact<Boolean> clause(String tag) {
        return hosting.declared().contract().clauses().is(clauses -> clauses.contains(tag));
    }

    private Fact<Boolean> evidence(Evidence evidence, String name) {
        return Proof.valid(evidence, asOf(), hosting.field("evidence." + name));
    }

    private Fact<Boolean> assessedThisYear(Evidence evidence) {
        return Kleene.and(
                evidence(evidence, "exposureAssessment"),
                evidence.date()
                        .settledBy(hosting.field("evidence.exposureAssessment.date"))
                        .is(this::withinYear));
    }

    private boolean withinYear(LocalDate day) {
        return !day.isAfter(asOf()) && !day.isBefore(asOf().minusMonths(MONTHS));
    }

    private Object places(Fact<Set<Country>> countries, String field) {
        Fact<String> met = countries.flatMap(set -> Kleene.all(
                        List.copyOf(set),
                        country -> Territory.ofUnion(hosting.context(), country, hosting.field(field)))
                .map(inside -> !inside ? "not-met" : national(set) ? "met-in-the-country" : "met-in-the-union"));
        return Shown.of(met);
    }

    private boolean national(Set<Country> countries) {
        return hosting.organisation().declared().country().holds(country -> countries.equals(Set.of(country)));
    }

    private static Object met(Fact<Boolean> fact) {
        return Shown.of(fact, is -> is ? "met" : "not-met");
    }

    private LocalDate asOf() {
        return hosting.context().asOf();
    }
}
