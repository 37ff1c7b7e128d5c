package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.CountryTable.Standing;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.TransferDeclaration;
import eu.sovereignty.manifest.TransferTool;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Data that reaches a country through a hosting: {@code transfer:files>us-api>US}. Whether that is a transfer in the sense
 * of GDPR chapter V is for the rules.
 *
 * @param via how it reaches the country; never empty
 */
public record Transfer(Flow flow, Country country, Set<Via> via, Context context) implements Subject {

    @Override
    public SubjectId id() {
        return new SubjectId("transfer", flow.id().name() + ">" + country.code());
    }

    @Override
    public Position at() {
        return flow.at();
    }

    @Override
    public Map<String, String> names() {
        return Map.of(
                "data", flow.dataset().declared().id(),
                "hosting", flow.hosting().declared().id(),
                "provider", flow.hosting().providerName(),
                "country", country.code());
    }

    @Override
    public Map<String, Object> facts() {
        return personal().holds(is -> !is)
                ? Map.of()
                : Map.of("transferGround", Shown.of(new TransferGround(this).value()));
    }

    /** Whether it carries personal data. */
    public Fact<Boolean> personal() {
        return flow.personal();
    }

    /**
     * Whether the country is outside the European Economic Area. Of some territories only a person can say how a flow is to
     * be treated; the question then names the territory.
     */
    public Fact<Boolean> thirdCountry() {
        return context.catalogue().countries().standing(country).flatMap(this::thirdCountry);
    }

    private Fact<Boolean> thirdCountry(Standing standing) {
        return standing == Standing.REVIEW
                ? new Unknown<>(List.of(Missing.qualification(territory())))
                : new eu.sovereignty.fact.Known<>(standing == Standing.THIRD, List.of());
    }

    private String territory() {
        return flow.hosting().field("places[" + country.code() + "]");
    }

    /** What a decision of the Commission says of the country. */
    public Adequacy adequacy() {
        return new Adequacy(this);
    }

    /** The safeguards that are declared. */
    public Safeguards safeguards() {
        return new Safeguards(this);
    }

    /** Whether a derogation of GDPR 49 is relied on; whether it holds is another question. */
    public Fact<Boolean> reliesOnDerogation() {
        return declared().tool().is(TransferTool.ART49);
    }

    /** Whether the organisation runs the hosting itself: reaching its own premises is no disclosure to anybody. */
    public Fact<Boolean> ownOperation() {
        return flow.hosting().ownOperation();
    }

    /** Whether it serves a purpose of law enforcement. */
    public Fact<Boolean> lawEnforcement() {
        return flow.lawEnforcement();
    }

    /** Whether it carries data of GDPR 9 or 10. */
    public Fact<Boolean> sensitive() {
        return Kleene.or(flow.dataset().special(), flow.dataset().criminal());
    }

    /** The derogation that is relied on. */
    public Derogations49 derogation() {
        return new Derogations49(this);
    }

    /** The recipient on the list of the EU-US Data Privacy Framework. */
    public FrameworkListing frameworkListing() {
        return new FrameworkListing(this);
    }

    /** What the manifest says of the ground. */
    public TransferDeclaration declared() {
        return flow.hosting().declared().transfer();
    }

    /** The manifest field of this ground. */
    String field(String name) {
        return flow.hosting().field("transfer." + name);
    }
}
