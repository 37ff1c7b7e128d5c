package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.GdprRole;
import eu.sovereignty.manifest.HostingDeclaration;
import eu.sovereignty.manifest.TransferDeclaration;
import eu.sovereignty.manifest.TransferTool;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * The appropriate safeguards of GDPR 46 that are declared for a transfer, as the ground that is relied on or as its
 * fallback. A safeguard is in place when its instrument is: clauses signed, the approval of binding corporate rules shown. Other
 * instruments are in place when they are signed and their authorisation or approval is shown; until then only a person can say.
 *
 * @param purposes what the data is transferred for; none where a hosting is asked about as a whole
 */
public record Safeguards(Hosting hosting, List<Processing> purposes) {

    /** Those of a transfer: they are declared for its hosting. */
    Safeguards(Transfer transfer) {
        this(transfer.flow().hosting(), transfer.flow().processings());
    }

    /** Those of a hosting, whatever goes there. */
    Safeguards(Hosting hosting) {
        this(hosting, List.of());
    }

    /** Day on which the clauses of Decision (EU) 2021/914 entered into force (its article 4). */
    static final LocalDate CLAUSES_OF_2021 = LocalDate.of(2021, 6, 27);

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

    /** Whether standard contractual clauses are relied on. */
    public Fact<Boolean> clauses() {
        return some(tool -> tool == TransferTool.SCC ? Kleene.TRUE : Kleene.FALSE);
    }

    /** Whether the clauses were signed before those of 2021 existed, so on a set that has been repealed. */
    public Fact<Boolean> onOldClauses() {
        return declared().signedOn().is(day -> day.isBefore(CLAUSES_OF_2021));
    }

    /**
     * Whether the module fits the roles: 1 and 2 are for an exporter who is a controller, 3 and 4 for one who is a processor. The
     * exporter is the organisation where its provider is outside the Union; a provider inside may be the exporter itself, which
     * only a person can say. The same holds for what the importer is, where the module is 1 or 4. Without a purpose the role is not
     * known.
     */
    public Fact<Boolean> moduleFits(List<Processing> purposes) {
        return purposes.isEmpty()
                ? Fact.missing("processing")
                : Kleene.any(
                        purposes,
                        purpose -> purpose.role()
                                .flatMap(role -> declared()
                                        .module()
                                        .flatMap(module -> fits(role == GdprRole.PROCESSOR, module))));
    }

    private Fact<Boolean> fits(boolean processor, int module) {
        if (noSuchModule()) {
            return Kleene.FALSE;
        }
        boolean exporterFits = processor ? module >= 3 : module <= 2;
        boolean importerFits = module == 2 || module == 3;
        if (exporterFits && importerFits) {
            return Kleene.TRUE;
        }
        return !exporterFits && organisationExports() ? Kleene.FALSE : forAPerson(hosting.field("transfer.module"));
    }

    /** The clauses have four modules. */
    private boolean noSuchModule() {
        return declared().module().holds(module -> module < 1 || module > 4);
    }

    private boolean organisationExports() {
        return hosting.declared()
                .company()
                .country()
                .or(hosting.provider()
                        .map(provider -> provider.entity().country())
                        .orElseGet(() -> Fact.missing(hosting.field("company.country"))))
                .flatMap(seat -> Territory.inEea(hosting.context(), seat, hosting.field("company.country")))
                .holds(inside -> !inside);
    }

    /** Whether an assessment of the law of the country is named. */
    public Fact<Boolean> assessed() {
        return valid(evidence().transferImpactAssessment(), "transferImpactAssessment");
    }

    /** Asked of the ground that is relied on, and of a fallback where one is declared. */
    private Fact<Boolean> some(Function<TransferTool, Fact<Boolean>> condition) {
        Fact<Boolean> reliedOn = declared().tool().flatMap(condition);
        Fact<TransferTool> fallback = declared().fallback();
        return fallback.isKnown() ? Kleene.or(reliedOn, fallback.flatMap(condition)) : reliedOn;
    }

    private Fact<Boolean> inPlace(TransferTool tool) {
        return switch (tool) {
            case SCC -> declared().signedOn().is(day -> clausesCount(day) && !noSuchModule());
            case ADMINISTRATIVE_ARRANGEMENT -> Kleene.and(signed(), authorised(), betweenPublicBodies());
            case CODE_OF_CONDUCT, CERTIFICATION -> Kleene.and(signed(), authorised());
            case BCR -> valid(evidence().bindingCorporateRules(), "bindingCorporateRules");
            case NONE, ADEQUACY, DPF, ART49 -> Kleene.FALSE;
        };
    }

    private Fact<Boolean> signed() {
        return declared().signedOn().is(this::past);
    }

    /** GDPR 46(3)(b) asks for the authority's authorisation, 46(2)(e) and (f) for an approval and binding commitments. */
    private Fact<Boolean> authorised() {
        Fact<Boolean> shown = valid(evidence().transferAuthorisation(), "transferAuthorisation");
        return shown.isKnown() ? shown : forAPerson(hosting().field("evidence.transferAuthorisation"));
    }

    /** An administrative arrangement is one of public bodies on both sides (GDPR 46(3)(b)). */
    private Fact<Boolean> betweenPublicBodies() {
        Fact<Boolean> both =
                Kleene.and(hosting().organisation().publicBody(), declared().publicSectorRecipient());
        return both.holds(are -> are) ? both : forAPerson(hosting.field("transfer.publicSectorRecipient"));
    }

    private static Fact<Boolean> forAPerson(String field) {
        return new Unknown<>(List.of(Missing.qualification(field)));
    }

    private Fact<Boolean> valid(Evidence evidence, String name) {
        return Proof.valid(evidence, today(), hosting().field("evidence." + name));
    }

    private boolean clausesCount(LocalDate signedOn) {
        return past(signedOn) && !(signedOn.isBefore(CLAUSES_OF_2021) && today().isAfter(OLD_CLAUSES_UNTIL));
    }

    private boolean past(LocalDate day) {
        return !day.isAfter(today());
    }

    private LocalDate today() {
        return hosting.context().asOf();
    }

    private HostingDeclaration.Evidences evidence() {
        return hosting().declared().evidence();
    }

    private TransferDeclaration declared() {
        return hosting.declared().transfer();
    }
}
