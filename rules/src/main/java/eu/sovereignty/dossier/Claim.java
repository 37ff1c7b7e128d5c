package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Provenance;
import java.util.List;

/**
 * An exemption counts only when somebody claims it: silence claims nothing. What the claim itself needs beside may still be
 * unknown.
 */
public final class Claim {

    private Claim() {}

    /** The fact as declared; false, and said to be assumed, where nobody claims it. */
    public static Fact<Boolean> of(Fact<Boolean> declared, String field) {
        return declared.or(new Known<>(false, List.of(new Provenance.Assumed(field, "false", "not-claimed"))));
    }
}
