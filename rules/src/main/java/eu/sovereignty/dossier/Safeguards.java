package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.HostingDeclaration;
import eu.sovereignty.manifest.TransferTool;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * The appropriate safeguards of GDPR 46 that are declared for a transfer, as the ground that is relied on or as its
 * fallback. A safeguard is in place when its instrument is: signed, or for binding corporate rules their approval named.
 */
public record Safeguards(Transfer transfer) {

    /** Day on which the clauses of Decision (EU) 2021/914 entered into force (its article 4). */
    private static final LocalDate CLAUSES_OF_2021 = LocalDate.of(2021, 6, 27);

    /** Last day on which contracts on the clauses of 2001, 2004 and 2010 gave a safeguard (Decision (EU) 2021/914, article 4). */
    private static final LocalDate OLD_CLAUSES_UNTIL = LocalDate.of(2022, 12, 27);

    /** Whether some safeguard is in place. */
    public Fact<Boolean> inPlace() {
        return some(this::inPlace);
    }

    /** Whether standard contractual clauses or binding corporate rules are relied on: what C-311/18 asks to assess. */
    public Fact<Boolean> contractual() {
        return some(tool -> tool == TransferTool.SCC || tool == TransferTool.BCR ? Kleene.TRUE : Kleene.FALSE);
    }

    /** Whether an assessment of the law of the country is named. */
    public Fact<Boolean> assessed() {
        return evidence().transferImpactAssessment().named();
    }

    /** Asked of the ground that is relied on, and of a fallback where one is declared. */
    private Fact<Boolean> some(Function<TransferTool, Fact<Boolean>> condition) {
        Fact<Boolean> reliedOn = transfer.declared().tool().flatMap(condition);
        Fact<TransferTool> fallback = transfer.declared().fallback();
        return fallback.isKnown() ? Kleene.or(reliedOn, fallback.flatMap(condition)) : reliedOn;
    }

    private Fact<Boolean> inPlace(TransferTool tool) {
        return switch (tool) {
            case SCC -> transfer.declared().signedOn().is(this::clausesCount);
            case ADMINISTRATIVE_ARRANGEMENT, CODE_OF_CONDUCT, CERTIFICATION ->
                transfer.declared().signedOn().is(this::past);
            case BCR -> evidence().bindingCorporateRules().named();
            case NONE, ADEQUACY, DPF, ART49 -> Kleene.FALSE;
        };
    }

    private boolean clausesCount(LocalDate signedOn) {
        return past(signedOn) && !(signedOn.isBefore(CLAUSES_OF_2021) && today().isAfter(OLD_CLAUSES_UNTIL));
    }

    private boolean past(LocalDate day) {
        return !day.isAfter(today());
    }

    private LocalDate today() {
        return transfer.context().asOf();
    }

    private HostingDeclaration.Evidences evidence() {
        return transfer.flow().hosting().declared().evidence();
    }
}
