package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.OrganisationDeclaration;
import eu.sovereignty.manifest.OrganisationKind;
import java.util.List;

/**
 * Whether article 31 of the loi SREN binds an organisation: administrations of the State, State operators in the annex to
 * the finance bill, public-interest groups listed by decree (the health-data platform, which the law itself names, is declared
 * as one).
 *
 * <p>Presence on a list is a qualification that only a person can give: where it is not known, or where two declarations
 * contradict each other, the fact is unknown and ends as REVIEW. A body of another kind is not asked for the annex, but an
 * annex that it declares counts. Source: law notes, gdpr-fr 5.1.
 */
final class BoundBody {

    private BoundBody() {}

    static Fact<Boolean> of(OrganisationDeclaration declared) {
        return Kleene.and(ofKind(declared), FrenchBody.of(declared));
    }

    private static Fact<Boolean> ofKind(OrganisationDeclaration declared) {
        return declared.kind().flatMap(kind -> switch (kind) {
            case STATE_SERVICE -> Kleene.TRUE;
            case STATE_OPERATOR -> orQualification(declared.inFinanceBillAnnex(), "organisation.inFinanceBillAnnex");
            case GIP_LISTED, GIP_OTHER -> listed(declared, kind == OrganisationKind.GIP_LISTED);
            case PRIVATE_SUPPLIER -> Kleene.FALSE;
            default -> declared.inFinanceBillAnnex().or(Kleene.FALSE);
        });
    }

    private static Fact<Boolean> listed(OrganisationDeclaration declared, boolean byKind) {
        return declared.listedByDecree()
                .or(byKind ? Kleene.TRUE : Kleene.FALSE)
                .flatMap(listed -> listed == byKind
                        ? byKind ? Kleene.TRUE : Kleene.FALSE
                        : qualification("organisation.listedByDecree"));
    }

    private static Fact<Boolean> orQualification(Fact<Boolean> fact, String field) {
        return fact.isKnown() ? fact : qualification(field);
    }

    private static Fact<Boolean> qualification(String field) {
        return new Unknown<>(List.of(Missing.qualification(field)));
    }
}
