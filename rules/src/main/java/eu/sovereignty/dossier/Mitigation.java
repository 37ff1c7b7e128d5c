package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.manifest.MitigationCode;
import java.util.List;

/**
 * A measure against access under third-country law, and what it does here. Source: law notes, cloud-act 6.4; EDPB
 * Recommendations 01/2020, version 2.0, annex 2.
 *
 * @param from what it rests on
 * @param effect whether it lowers what can be reached; false where it does not, unknown where a condition is not shown
 * @param claimed whether the manifest names the code itself, and so relies on it
 */
record Mitigation(MitigationCode code, List<Provenance> from, Fact<Boolean> effect, boolean claimed) {

    boolean applies() {
        return effect.holds(is -> is);
    }

    /** {@code M1_APPLIED}, {@code M2_NO_EFFECT}, {@code M4_NOT_SHOWN}; what takes one level is said to. */
    Remark remark() {
        if (!effect.isKnown()) {
            return Remark.open(code + "_NOT_SHOWN", Remark.ANY, effect);
        }
        return Remark.of(applies() ? applied() : code + "_NO_EFFECT", Remark.ANY, from);
    }

    private String applied() {
        return switch (code) {
            case M2, M6 -> code + "_MINUS_ONE";
            case M8 -> "M8_SUPPORT_ONLY";
            case M11 -> "M11_SELF_HOSTED";
            default -> code + "_APPLIED";
        };
    }

    List<Missing> missing() {
        return effect.missing();
    }
}
