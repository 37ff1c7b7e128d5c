package eu.sovereignty.dossier;

import static eu.sovereignty.dossier.AccessLevel.A1;
import static eu.sovereignty.dossier.AccessLevel.A2;
import static eu.sovereignty.dossier.AccessLevel.A3;
import static eu.sovereignty.manifest.MitigationCode.*;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.manifest.MitigationCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is relied on against third-country access to a hosting: measures that the manifest names by their code, and those
 * that follow from what it declares of keys, pseudonyms, weights and retention. A measure of which a condition is not shown
 * lowers nothing, and says what is missing.
 */
public final class Mitigations {

    private static final String RECOMMENDATIONS = "EDPB, Recommendations 01/2020, version 2.0, annex 2";

    private final Hosting hosting;
    private final MitigationConditions conditions;
    private final List<Mitigation> all = new ArrayList<>();

    Mitigations(Hosting hosting) {
        this.hosting = hosting;
        this.conditions = new MitigationConditions(hosting);
        for (MitigationCode code : MitigationCode.values()) {
            add(code);
        }
    }

    private void add(MitigationCode code) {
        Fact<Set<MitigationCode>> named = hosting.declared().mitigations();
        if (named.holds(codes -> codes.contains(code))) {
            all.add(new Mitigation(code, named.from(), conditions.of(code), true));
        } else {
            List<Provenance> follows = conditions.follows(code);
            if (!follows.isEmpty()) {
                all.add(new Mitigation(code, follows, conditions.of(code), false));
            }
        }
    }

    /** Whether the manifest relies on any, by naming its code; silence relies on none. */
    public Fact<Boolean> claimed() {
        Fact<Boolean> named = hosting.declared().mitigations().map(codes -> !codes.isEmpty());
        return Claim.of(named, hosting.field("mitigations"));
    }

    /** Whether the service works on data in the clear, so that no key protects it. */
    public Fact<Boolean> clearText() {
        return conditions.clearText();
    }

    /** Whether each that is named lowers what can be reached. */
    public Fact<Boolean> allEffective() {
        return Kleene.all(named(), Mitigation::effect);
    }

    /** The codes of those that are named and are without effect, or not shown to have any. */
    public String ineffective() {
        return String.join(
                ", ",
                named().stream()
                        .filter(one -> !one.applies())
                        .map(one -> one.code().name())
                        .toList());
    }

    private List<Mitigation> named() {
        return all.stream().filter(Mitigation::claimed).toList();
    }

    boolean applies(MitigationCode code) {
        return find(code).filter(Mitigation::applies).isPresent();
    }

    private Optional<Mitigation> find(MitigationCode code) {
        return all.stream().filter(one -> one.code() == code).findFirst();
    }

    /** A link as it is once what helps against it is counted. What a sub-processor has in the clear no key protects. */
    AccessLink lowered(AccessLink link) {
        if (link.beyondOffer()) {
            return link;
        }
        AccessLevel level = link.level();
        level = applies(M1) ? level.atMost(A1) : level;
        level = applies(M2) ? level.lowered(A3) : level;
        level = applies(M4) || applies(M5) ? level.atMost(A2) : level;
        level = applies(M6) ? level.lowered(A2) : level;
        return link.at(level);
    }

    /** What each does, and what the authorities have found of it. */
    List<Remark> remarks() {
        return Stream.concat(all.stream().map(Mitigation::remark), findings()).toList();
    }

    private Stream<Remark> findings() {
        List<Remark> findings = new ArrayList<>();
        boolean keysFail = all.stream()
                .anyMatch(one ->
                        Set.of(M1, M2, M3).contains(one.code()) && one.effect().holds(is -> !is));
        if (keysFail && conditions.clearText().holds(is -> is)) {
            findings.add(new Remark("EDPB_UC6", Remark.ANY, RECOMMENDATIONS));
        }
        if (applies(M6)) {
            findings.add(new Remark("EDPB_NOT_RECOGNISED", Remark.ANY, RECOMMENDATIONS));
        }
        return findings.stream();
    }
}
