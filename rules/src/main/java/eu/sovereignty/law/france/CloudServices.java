package eu.sovereignty.law.france;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.DataActParty;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Flow;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.dossier.NamedProvider;
import eu.sovereignty.dossier.Organisation;
import eu.sovereignty.dossier.ReferentialConflict;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.law.DutyHolder;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.DataActRole;
import eu.sovereignty.manifest.OrganisationKind;
import java.util.List;
import java.util.Set;

/** What surrounds article 31 of the loi SREN: suppliers, bodies that it does not bind, fees, claims, and what proves nothing. */
final class CloudServices {

    private static final Set<OrganisationKind> OUTSIDE_STATE = Set.of(
            OrganisationKind.LOCAL_AUTHORITY,
            OrganisationKind.PRIVATE_PUBLIC_SERVICE,
            OrganisationKind.PRIVATE_SUPPLIER);

    private CloudServices() {}

    static List<Rule<?>> rules() {
        return List.of(supplier(), recommended(), egress(), claim(), purchasingBody(), albert());
    }

    /** The statute binds the administration; its supplier is drawn in by the contract alone. */
    private static Rule<Flow> supplier() {
        return rule("france-sren-31-supplier", Dossier::flows)
                .when("supplier", flow -> isSupplier(of(flow)))
                .when("serves-bound-body", flow -> servesBoundBody(of(flow)))
                .when("commercial-cloud", flow -> flow.hosting().commercialCloud())
                .when("particular-sensitivity", flow -> flow.dataset().particularSensitivity())
                .unless("qualified", flow -> flow.hosting().protectsSensitiveData())
                .noticeIf("not-required", CloudServices::drawnInWithoutClause)
                .owedByAlways(DutyHolder.SUPPLIER);
    }

    private static Fact<Boolean> drawnInWithoutClause(Flow flow) {
        Fact<Boolean> required = of(flow).declared().qualificationRequired();
        return Kleene.and(
                servesBoundBody(of(flow)),
                flow.dataset().particularSensitivity(),
                Kleene.not(flow.hosting().protectsSensitiveData()),
                Kleene.not(required.or(Kleene.FALSE)));
    }

    private static Fact<Boolean> servesBoundBody(Organisation supplier) {
        return isSupplier(supplier).holds(is -> !is)
                ? Kleene.FALSE
                : supplier.declared().serves().flatMap(kind -> switch (kind) {
                    case STATE_SERVICE, GIP_LISTED -> Kleene.TRUE;
                    case STATE_OPERATOR -> new Unknown<>(List.of(Missing.qualification("organisation.serves")));
                    default -> Kleene.FALSE;
                });
    }

    /** Guidance of the CNIL for whoever is not bound: worth knowing, and nothing more. */
    private static Rule<Flow> recommended() {
        return rule("france-sren-31-recommended", Dossier::flows)
                .when("french-body", flow -> of(flow).french())
                .when(
                        "not-bound",
                        flow -> Kleene.and(Kleene.not(of(flow).boundBySren31()), Kleene.not(isSupplier(of(flow)))))
                .when("commercial-cloud", flow -> flow.hosting().commercialCloud())
                .when("particular-sensitivity", flow -> flow.dataset().particularSensitivity())
                .unless("qualified", flow -> flow.hosting().protectsSensitiveData())
                .noticeIf(
                        "same-profile",
                        flow -> Kleene.and(
                                flow.dataset().particularSensitivity(),
                                Kleene.not(flow.hosting().protectsSensitiveData())));
    }

    /** Article 27 II: no fee for moving the data out on a change of provider, until the Data Act takes over. */
    private static Rule<Contract> egress() {
        return rule("france-sren-27-egress", Dossier::contracts)
                .when(
                        "french-party",
                        contract -> contract.hosting().organisation().french())
                .when("commercial-cloud", contract -> contract.hosting().commercialCloud())
                .unless(
                        "free",
                        contract -> contract.declared().switching().egress().is(fee -> !fee.positive()))
                .owedBy(contract -> DataActParty.of(contract.hosting()).map(CloudServices::holder));
    }

    private static Set<DutyHolder> holder(DataActRole role) {
        return Set.of(role == DataActRole.PROVIDER ? DutyHolder.CLOUD_PROVIDER : DutyHolder.CLOUD_CUSTOMER);
    }

    private static Rule<Hosting> claim() {
        return rule("france-secnumcloud-coherence", Dossier::hostings)
                .when("claimed", hosting -> hosting.qualificationClaim().made())
                .unless("nothing-against-it", hosting -> new ReferentialConflict(hosting).none())
                .reviewIf("data-outside", hosting -> new ReferentialConflict(hosting).dataOutsideUnion())
                .reviewIf(
                        "administration-outside", hosting -> new ReferentialConflict(hosting).administeredFromOutside())
                .reviewIf("technical-data-outside", hosting -> new ReferentialConflict(hosting).technicalDataOutside())
                .reviewIf("held-from-outside", hosting -> new ReferentialConflict(hosting).heldFromOutside());
    }

    private static Rule<Hosting> purchasingBody() {
        return rule("france-purchasing-body-proves-nothing", Dossier::hostings)
                .when("quoted", hosting -> new NamedProvider(hosting).quotesPurchasingBody())
                .noticeIf("no-evidence", hosting -> new NamedProvider(hosting).quotesPurchasingBody());
    }

    private static Rule<Hosting> albert() {
        return rule("france-albert-access", Dossier::hostings)
                .when("albert", hosting -> new NamedProvider(hosting).isAlbert())
                .when(
                        "outside-state",
                        hosting -> hosting.organisation().declared().kind().is(OUTSIDE_STATE::contains))
                .unless("agreement", hosting -> new NamedProvider(hosting).contractShown());
    }

    private static Fact<Boolean> isSupplier(Organisation organisation) {
        return organisation.declared().kind().is(OrganisationKind.PRIVATE_SUPPLIER);
    }

    private static Organisation of(Flow flow) {
        return flow.hosting().organisation();
    }
}
