package eu.sovereignty.dossier.ownership;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Provenance;
import java.util.List;

/**
 * A holder from outside a territory, or one of which that is not known, and what it has in the company.
 *
 * @param outside whether it is from outside
 * @param countries its countries outside; empty where none is known
 * @param share the worse of product and attribution, of capital and votes
 * @param controls whether it is established that it controls the company
 * @param mayControl whether what is undeclared could make it control
 * @param decisiveInfluence as control, where a veto counts too (Reg. (EC) 139/2004)
 * @param veto whether it, or a company that it controls, has a veto
 * @param boardMajority whether it, or a company that it controls, appoints the majority of a governing body
 * @param from what it rests on
 */
public record Party(
        Holder holder,
        Fact<Boolean> outside,
        List<Fact<Country>> countries,
        Interval share,
        boolean controls,
        boolean mayControl,
        boolean decisiveInfluence,
        Fact<Boolean> veto,
        Fact<Boolean> boardMajority,
        List<Provenance> from) {

    /** Whether it is established that it is from outside. */
    public boolean isOutside() {
        return outside.holds(is -> is);
    }

    /** Whether it is established that it is from outside and holds more than one holder may. */
    public boolean exceedsAlone() {
        return isOutside() && share.lower().above(Ownership.ALONE);
    }

    /** Whether it is established to hold something. */
    public boolean holdsSome() {
        return !share.lower().isZero();
    }

    /** Whether it could hold more than one holder may, for all that is declared. */
    public boolean mayExceedAlone() {
        return share.upper().above(Ownership.ALONE);
    }
}
