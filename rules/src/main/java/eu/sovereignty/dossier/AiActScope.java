package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.AiActRole;
import eu.sovereignty.manifest.AnnexISection;
import eu.sovereignty.manifest.Exclusion;
import eu.sovereignty.manifest.SystemDeclaration;
import eu.sovereignty.manifest.Technique;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether the AI Act concerns a system at all (articles 2 and 3(1); law notes 2 and 3.2, questions 1 and 2). */
public record AiActScope(AiSystem system) {

    /**
     * Article 3(1): it infers its output. Only rules that people alone have written do not; a system that uses a model does,
     * and where both are declared a person must say which holds.
     */
    public Fact<Boolean> aiSystem() {
        Fact<Boolean> infers =
                system.declared().technique().is(technique -> technique != Technique.HUMAN_WRITTEN_RULES);
        if (!usesModels()) {
            return infers;
        }
        return infers.holds(truth -> !truth) ? open("technique") : infers.or(inferredFromModels());
    }

    /** The Union is concerned, and no exclusion of Article 2 takes the system out of the Act as a whole. */
    public Fact<Boolean> covered() {
        return Kleene.and(linkedToUnion(), Kleene.not(excluded()));
    }

    /**
     * The same for Article 50: Article 2(2) leaves only 6(1) and some provisions of procedure to the high-risk products of
     * section B of Annex I.
     */
    public Fact<Boolean> coveredBesideSectoral() {
        boolean sectionB = product().annexI().holds(AnnexISection.B::equals);
        return sectionB ? Kleene.and(covered(), Kleene.not(highRiskProduct())) : covered();
    }

    /** Article 6(1): a product, or its safety component, that third parties must assess. */
    private Fact<Boolean> highRiskProduct() {
        return Kleene.and(product().safetyComponent(), product().thirdPartyAssessment());
    }

    /**
     * The same for provisions other than Articles 5 and 50 and those on high-risk systems: Article 2(12) takes free and
     * open-source systems out of these, unless they are of that kind, which is a qualification. So is whether Article 4 binds a
     * product of section B: the law notes leave it nothing but 6(1) (3.2), and expect literacy all the same (vectors).
     */
    public Fact<Boolean> coveredBesideOpenSource() {
        boolean openSource =
                system.declared().exclusions().holds(claimed -> claimed.contains(Exclusion.FREE_OPEN_SOURCE));
        if (openSource) {
            return Kleene.and(covered(), open("exclusions"));
        }
        boolean sectoral = covered().holds(in -> in) && isFalse(coveredBesideSectoral());
        return sectoral ? Kleene.and(covered(), open("product.annexI")) : coveredBesideSectoral();
    }

    /** What a reader of the report sees. */
    Map<String, Object> facts() {
        Fact<Boolean> inside = Kleene.and(aiSystem(), covered());
        return Map.of("aiActScope", Shown.of(inside, in -> in ? "in-scope" : outside()));
    }

    private Object outside() {
        if (isFalse(aiSystem())) {
            return "not-an-ai-system";
        }
        return isFalse(linkedToUnion()) ? "outside-the-union" : "excluded";
    }

    /**
     * Article 2(1): placed on the market, put into service or used in the Union, or used by a deployer who is established
     * there. Who is established in the Union and says nothing is taken to use or supply it there.
     */
    private Fact<Boolean> linkedToUnion() {
        Fact<Boolean> used = system.declared().usedInUnion();
        Fact<Boolean> established = system.organisation().inUnion(system.context());
        Fact<Boolean> deployer = system.declared().aiActRole().is(roles -> roles.contains(AiActRole.DEPLOYER));
        if (used.isKnown()) {
            return Kleene.or(used, Kleene.and(established, deployer));
        }
        return established.flatMap(here -> here
                ? assumed("usedInUnion", "true", "established-in-the-union")
                : Fact.missing(system.field("usedInUnion")));
    }

    /** An exclusion counts when it is claimed; research before the market ends with the service. */
    private Fact<Boolean> excluded() {
        Fact<Set<Exclusion>> claimed = system.declared().exclusions();
        return claimed.isKnown()
                ? claimed.flatMap(this::takenOut)
                : Claim.of(Fact.missing(""), system.field("exclusions"));
    }

    private Fact<Boolean> takenOut(Set<Exclusion> claimed) {
        boolean research = claimed.contains(Exclusion.PRE_MARKET_RESEARCH);
        boolean otherwise = claimed.stream()
                .anyMatch(claim -> claim != Exclusion.PRE_MARKET_RESEARCH && claim != Exclusion.FREE_OPEN_SOURCE);
        if (otherwise || !research) {
            return new Known<>(otherwise, List.of());
        }
        return inService() ? open("exclusions") : Kleene.TRUE;
    }

    private boolean inService() {
        return system.declared().production().holds(truth -> truth)
                || Stream.of(
                                system.declared().placedOnMarketOn(),
                                system.declared().putIntoServiceOn())
                        .anyMatch(date ->
                                date.holds(day -> !day.isAfter(system.context().asOf())));
    }

    private SystemDeclaration.Product product() {
        return system.declared().product();
    }

    private boolean usesModels() {
        return system.declared().uses().models().holds(models -> !models.isEmpty());
    }

    private Fact<Boolean> inferredFromModels() {
        return system.declared().uses().models().flatMap(models -> assumed("technique", "inference", "uses-a-model"));
    }

    private Fact<Boolean> assumed(String field, String value, String reason) {
        return new Known<>(true, List.of(new Provenance.Assumed(system.field(field), value, reason)));
    }

    private Fact<Boolean> open(String field) {
        return new Unknown<>(List.of(Missing.qualification(system.field(field))));
    }

    private static boolean isFalse(Fact<Boolean> fact) {
        return fact.holds(truth -> !truth);
    }
}
