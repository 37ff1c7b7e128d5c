package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.manifest.Cloud;
import eu.sovereignty.manifest.DataActRole;
import eu.sovereignty.manifest.HostingDeclaration;
import eu.sovereignty.manifest.ServiceModel;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Whether chapter VI of the Data Act, on switching between data processing services, governs a hosting (articles 1(3), 2(8)
 * and 31; law notes A2.0). From which day it does is for the rules.
 */
public record DataActChapterVI(Hosting hosting) {

    /** The gate: a data processing service that somebody else provides or uses, offered in the Union, in production. */
    public Fact<Boolean> governs() {
        return Kleene.and(serviceInUnion(), Kleene.not(nonProduction()));
    }

    /** Chapter VII asks for the same service, and knows no exemption for what is not in production. */
    public Fact<Boolean> serviceInUnion() {
        return Kleene.and(
                DataProcessingService.of(hosting),
                Kleene.not(onPremises()),
                Kleene.not(DataActParty.runsForItself(hosting)),
                offeredInUnion());
    }

    /** Article 31(3): a service to which an exemption of article 31 is claimed, for one customer or not for production. */
    public Fact<Boolean> exempted() {
        return Kleene.and(serviceInUnion(), Kleene.or(customBuilt(), nonProduction()));
    }

    /** Whether it is claimed to be built for one customer. */
    public Fact<Boolean> customBuiltClaimed() {
        return Claim.of(gate().customBuilt(), hosting.field("dataAct.customBuilt"));
    }

    /** Whether the provider offers it at scale in its catalogue. */
    public Fact<Boolean> offeredAtScale() {
        return gate().offeredAtScale();
    }

    /** Article 30(1): it delivers infrastructure; a platform or software is under 30(2) to 30(5). */
    public Fact<Boolean> infrastructure() {
        return DataProcessingService.infrastructure(hosting);
    }

    /**
     * Article 31(1): most main features are made for one customer, or all components are, and it is not in the provider's
     * catalogue at scale. It takes only articles 23(d), 29, 30(1) and 30(3) away.
     */
    public Fact<Boolean> customBuilt() {
        return Kleene.and(customBuiltClaimed(), Kleene.not(gate().offeredAtScale()));
    }

    /** What a reader of the report sees. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("dataActChapterVI", Shown.of(governs(), governs -> governs ? "applies" : exemption()));
        if (gate().customBuilt().isKnown()) {
            facts.put("dataActCustomBuilt", Shown.of(customBuilt()));
        }
        facts.put("dataActRole", Shown.of(DataActParty.of(hosting), DataActChapterVI::word));
        return facts;
    }

    /** Nobody provides what runs on one's own premises; who says nothing of premises has told the rest by the qualification. */
    private Fact<Boolean> onPremises() {
        return Kleene.or(Stream.<Fact<Boolean>>of(
                        hosting.declared().serviceModel().is(ServiceModel.ON_PREMISES),
                        hosting.declared().cloud().is(Cloud.ON_PREMISES))
                .filter(Fact::isKnown)
                .toList());
    }

    /** Article 1(3)(f): a customer in the Union is a customer to whom the service is offered there. */
    private Fact<Boolean> offeredInUnion() {
        return gate().offeredInUnion().isKnown() ? gate().offeredInUnion() : usedInUnion();
    }

    private Fact<Boolean> usedInUnion() {
        String field = hosting.field("dataAct.offeredInUnion");
        Fact<DataActRole> role = DataActParty.of(hosting);
        Fact<Boolean> customer =
                Kleene.and(role.is(DataActRole.CUSTOMER), hosting.organisation().inUnion(hosting.context()));
        if (customer.holds(truth -> truth)) {
            return new Known<>(
                    true,
                    Provenance.both(
                            customer.from(), List.of(new Provenance.Assumed(field, "true", "customer-in-the-union"))));
        }
        return customer.isKnown() ? Fact.missing(field) : customer;
    }

    /** Article 31(2): a version that is not for production, for a limited time; without a date there is no limit. */
    private Fact<Boolean> nonProduction() {
        return Claim.of(
                gate().nonProductionUntil().is(last -> !hosting.context().asOf().isAfter(last)),
                hosting.field("dataAct.nonProductionUntil"));
    }

    private Object exemption() {
        if (isFalse(DataProcessingService.of(hosting))) {
            return Map.of("exempt", "not-a-data-processing-service");
        }
        if (isFalse(Kleene.not(onPremises()))) {
            return Map.of("exempt", "on-premises");
        }
        if (isFalse(Kleene.not(DataActParty.runsForItself(hosting)))) {
            return Map.of("exempt", "own-operation");
        }
        return isFalse(offeredInUnion())
                ? Map.of("exempt", "not-offered-in-the-union")
                : Map.of("exempt", "non-production", "until", lastDay());
    }

    private String lastDay() {
        return gate().nonProductionUntil().value().map(LocalDate::toString).orElse("");
    }

    private HostingDeclaration.DataActGate gate() {
        return hosting.declared().dataAct();
    }

    private static boolean isFalse(Fact<Boolean> fact) {
        return fact.holds(truth -> !truth);
    }

    private static Object word(DataActRole role) {
        return role == DataActRole.CUSTOMER ? "customer" : "provider";
    }
}
