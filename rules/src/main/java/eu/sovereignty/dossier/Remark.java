package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Provenance;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A reason that is no link of the chain: what a mitigation does or does not, a qualification, why a level of continuity or of
 * location is what it is.
 *
 * @param code stable, {@code M2_NO_EFFECT}
 * @param jurisdiction a country code, {@code unknown}, or {@code any} where it concerns none in particular
 * @param source where it comes from; where it is open, the fields that would settle it
 */
record Remark(String code, String jurisdiction, String source) {

    /** Where it concerns no jurisdiction in particular. */
    static final String ANY = "any";

    /** Where it is not known which. */
    static final String UNKNOWN = "unknown";

    static Remark of(String code, String jurisdiction, List<Provenance> from) {
        return new Remark(code, jurisdiction, AccessLink.sources(from));
    }

    static Remark open(String code, String jurisdiction, Fact<?> fact) {
        return new Remark(
                code, jurisdiction, fact.missing().stream().map(Missing::field).collect(Collectors.joining(", ")));
    }

    Map<String, Object> shown() {
        return Map.of("code", code, "jurisdiction", jurisdiction, "source", source);
    }
}
