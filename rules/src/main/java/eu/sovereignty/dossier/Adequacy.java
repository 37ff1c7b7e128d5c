package eu.sovereignty.dossier;

import static eu.sovereignty.fact.Kleene.and;
import static eu.sovereignty.fact.Kleene.any;
import static eu.sovereignty.fact.Kleene.not;

import eu.sovereignty.catalogue.AdequacyTable.Condition;
import eu.sovereignty.catalogue.AdequacyTable.Decision;
import eu.sovereignty.catalogue.AdequacyTable.PublicSector;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.manifest.RecipientRegime;
import eu.sovereignty.manifest.TransferDeclaration;
import eu.sovereignty.manifest.TransferTool;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;

/**
 * What the Commission's adequacy decisions (GDPR 45) say of the country of a transfer on the day of the judgement. A
 * decision covers a transfer when it has begun and not ended, when the recipient is within its scope, and when the purpose
 * is not one of law enforcement, for which GDPR decisions give no ground.
 */
public record Adequacy(Country country, Hosting hosting, Fact<Boolean> lawEnforcement) {

    /** What they say of the country of a transfer. */
    Adequacy(Transfer transfer) {
        this(transfer.country(), transfer.flow().hosting(), transfer.lawEnforcement());
    }

    /** Whether some decision covers the transfer. No declaration is needed for it. */
    public Fact<Boolean> covers() {
        return some(decision -> and(inForce(decision), inScope(decision)));
    }

    /** Whether some decision on the country is in force, whatever its scope. */
    public Fact<Boolean> decided() {
        return some(this::inForce);
    }

    /** Whether a decision on the country has ended. */
    public Fact<Boolean> ended() {
        return some(this::ended);
    }

    /** Whether a decision that covers the transfer ends in fewer than so many days. */
    public Fact<Boolean> endsWithin(int days) {
        return some(decision -> and(
                inForce(decision), inScope(decision), last(decision).is(day -> day.isBefore(today().plusDays(days)))));
    }

    /** Whether a decision that covers the transfer is one whose future is openly disputed. */
    public Fact<Boolean> disputed() {
        return some(decision -> and(inForce(decision), inScope(decision), decision.isVolatile()));
    }

    /** Whether the manifest claims adequacy as its ground. The claim is what is written; silence claims nothing. */
    public Fact<Boolean> claimed() {
        return Claim.of(
                declared().tool().is(tool -> tool == TransferTool.ADEQUACY || tool == TransferTool.DPF),
                hosting.field("transfer.tool"));
    }

    /** Whether a decision in force on the country has a counterpart for law enforcement (Directive (EU) 2016/680). */
    public Fact<Boolean> lawEnforcementCounterpart() {
        return some(decision ->
                and(inForce(decision), decision.lawEnforcement().is(act -> true).or(Kleene.FALSE)));
    }

    private Fact<Boolean> some(Function<Decision, Fact<Boolean>> condition) {
        List<Decision> decisions = hosting.context().catalogue().adequacy().about(country);
        return decisions.isEmpty() ? noDecision() : any(decisions, condition);
    }

    private Fact<Boolean> noDecision() {
        return new Known<>(
                false, List.of(new Provenance.Assumed("adequacy/" + country, "none", "no-decision-in-catalogue")));
    }

    private Fact<Boolean> inForce(Decision decision) {
        return and(decision.from().is(day -> !day.isAfter(today())), not(ended(decision)));
    }

    private Fact<Boolean> ended(Decision decision) {
        return last(decision).is(day -> day.isBefore(today()));
    }

    /** The last day; a decision whose text sets none ends at no day that anybody knows. */
    private static Fact<LocalDate> last(Decision decision) {
        return decision.until().or(new Known<>(LocalDate.MAX, List.of()));
    }

    private Fact<Boolean> inScope(Decision decision) {
        return and(decision.condition().flatMap(this::met), not(outsideAsPublicBody(decision)), not(lawEnforcement));
    }

    private Fact<Boolean> met(Condition condition) {
        return switch (condition) {
            // A hosted service processes by automated means, which is what the decision on Israel asks.
            case NONE, AUTOMATED_IN_ISRAEL -> Kleene.TRUE;
            case DPF_LISTED -> declared().dpf().listed();
            case PIPEDA -> recipientUnder(RecipientRegime.PIPEDA);
            case APPI_BUSINESS -> recipientUnder(RecipientRegime.APPI);
            case LGPD -> recipientUnder(RecipientRegime.LGPD);
            case FAROESE_ACT -> recipientUnder(RecipientRegime.FAROESE_ACT);
            case KOREA_SCOPE -> recipientUnder(RecipientRegime.PIPA);
        };
    }

    private Fact<Boolean> recipientUnder(RecipientRegime regime) {
        return declared().recipientSubjectTo().is(regimes -> regimes.contains(regime));
    }

    /** A decision that does not say so leaves no public body out. */
    private Fact<Boolean> outsideAsPublicBody(Decision decision) {
        Fact<Boolean> leavesOut =
                decision.publicSectorRecipients().is(PublicSector.EXCLUDED).or(Kleene.FALSE);
        return and(leavesOut, decision.condition().flatMap(this::recipientIsPublic));
    }

    /** As declared; a company of the catalogue is not public, nor is a recipient whose regime is for companies alone. */
    private Fact<Boolean> recipientIsPublic(Condition condition) {
        Fact<Boolean> declared = declared().publicSectorRecipient();
        boolean companiesAlone = condition == Condition.DPF_LISTED || condition == Condition.PIPEDA;
        return declared.or(companiesAlone ? Kleene.FALSE : not(hosting.privateProvider()));
    }

    private LocalDate today() {
        return hosting.context().asOf();
    }

    private TransferDeclaration declared() {
        return hosting.declared().transfer();
    }
}
