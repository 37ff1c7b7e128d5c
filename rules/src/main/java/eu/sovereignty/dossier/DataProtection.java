package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.OrganisationDeclaration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The organisation with all its purposes: what it owes once, whatever their number. It bears the id of the organisation. */
public record DataProtection(Organisation organisation, List<Processing> processings, Context context)
        implements OrganisationSide {

    /** Whether some purpose works on personal data. */
    public Fact<Boolean> personal() {
        return Kleene.any(processings, Processing::personal);
    }

    /** Whether a piece of evidence is shown, and has not lapsed; a declared none is a no. */
    public Fact<Boolean> shows(String name, Function<OrganisationDeclaration.Evidences, Evidence> piece) {
        return Proof.valid(piece.apply(organisation.declared().evidence()), context.asOf(), field(name));
    }

    /**
     * Whether some measure of the organisation, or of a purpose, is shown with its date and with who answers for it. True, or
     * unknown with the record of processing activities, where both can be written.
     */
    public Fact<Boolean> ownedAndDated() {
        return Stream.concat(
                                ofOrganisation(organisation.declared().evidence()),
                                processings.stream().flatMap(purpose -> ofPurpose(purpose)))
                        .anyMatch(this::ownedAndDated)
                ? Kleene.TRUE
                : Fact.missing(field("record"));
    }

    private boolean ownedAndDated(Evidence piece) {
        return piece.date().isKnown()
                && piece.by().isKnown()
                && Proof.standing(piece, context.asOf(), "").isKnown();
    }

    private static Stream<Evidence> ofOrganisation(OrganisationDeclaration.Evidences shown) {
        return Stream.of(shown.record(), shown.breachProcedure(), shown.rightsProcedure(), shown.securityPolicy());
    }

    private static Stream<Evidence> ofPurpose(Processing purpose) {
        var shown = purpose.declared().evidence();
        return Stream.of(shown.record(), shown.dpia(), shown.notice(), shown.protectionByDesign());
    }

    private static String field(String name) {
        return "organisation.evidence." + name;
    }
}
