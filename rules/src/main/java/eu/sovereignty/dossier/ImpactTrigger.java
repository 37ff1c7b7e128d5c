package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.ProcessingDeclaration;
import java.util.List;

/**
 * Whether an impact assessment is due because of a case of GDPR 35(3) or of a type on the list that the CNIL made under
 * GDPR 35(4) (délibération 2018-327). Likely high risk in general (35(1)) is a person's judgement and no part of this.
 *
 * <p>A case of 35(3) is what is declared; where nothing is, special categories or data of article 10 on a large scale are
 * the case of point (b), and that case missing says nothing of the other two. A declared "no" that point (b) contradicts is
 * for a person.
 */
record ImpactTrigger(Processing processing) {

    Fact<Boolean> due() {
        return Kleene.or(case35_3(), listed());
    }

    private Fact<Boolean> case35_3() {
        Fact<Boolean> declared = impact().art35_3Case();
        if (!pointB().holds(is -> is)) {
            return declared;
        }
        return declared.holds(is -> !is) ? contradiction() : declared.or(pointB());
    }

    /** The data that is on a large scale is the sensitive one; of data that does not say so, the purpose does. */
    private Fact<Boolean> pointB() {
        return Kleene.any(processing.datasets(), data -> Kleene.and(sensitive(data), largeScale(data)));
    }

    private Fact<Boolean> contradiction() {
        return new Unknown<>(List.of(Missing.qualification(processing.field("impact.art35-3Case"))));
    }

    private Fact<Boolean> listed() {
        return impact().cnilList().is(types -> !types.isEmpty());
    }

    private Fact<Boolean> largeScale(Dataset data) {
        return data.declared().largeScale().or(impact().largeScale());
    }

    private static Fact<Boolean> sensitive(Dataset data) {
        return Kleene.and(data.personal(), Kleene.or(data.special(), data.criminal()));
    }

    private ProcessingDeclaration.Impact impact() {
        return processing.declared().impact();
    }
}
