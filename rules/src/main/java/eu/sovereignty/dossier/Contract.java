package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.ContractDeclaration;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.HostingDeclaration;
import eu.sovereignty.manifest.TransferDeclaration;
import eu.sovereignty.manifest.TransferTool;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * The contract of a hosting: {@code contract:us-api}. Every hosting has one, declared or not.
 *
 * @param flows data that the hosting receives under it
 * @param transfers the same, country by country
 * @param exposed whether the law of a third country can reach the provider, computed once for all rules that ask
 * @param unfollowed what would tell where the other data of the case goes; empty when all of it is followed
 */
public record Contract(
        Hosting hosting, List<Flow> flows, List<Transfer> transfers, Fact<Boolean> exposed, List<Missing> unfollowed)
        implements Subject {

    private static final Set<Via> FURTHER = Set.of(Via.SUBPROCESSOR, Via.ONWARD);

    @Override
    public SubjectId id() {
        return new SubjectId("contract", hosting.declared().id());
    }

    @Override
    public Position at() {
        return declared().at();
    }

    @Override
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>(hosting.names());
        names.put("notice", written(declared().notice()));
        names.put("transition", written(declared().transition()));
        names.put("retrieval", written(declared().retrieval()));
        names.put("egress", written(declared().switching().egress()));
        names.put("other", written(declared().switching().other()));
        return names;
    }

    /** Its terms. */
    public ContractDeclaration declared() {
        return hosting.declared().contract();
    }

    /** Whether personal data reaches the hosting. */
    public Fact<Boolean> personalData() {
        return Kleene.or(Kleene.any(flows, Flow::personal), elsewhere());
    }

    /** Data of which the manifest does not say where it goes may go here. */
    private Fact<Boolean> elsewhere() {
        return unfollowed.isEmpty() ? Kleene.FALSE : new Unknown<>(unfollowed);
    }

    /** Whether some of the data serves a purpose of law enforcement. */
    public Fact<Boolean> lawEnforcement() {
        return Kleene.any(flows, Flow::lawEnforcement);
    }

    /** Whether a contract or another legal act of GDPR 28(3) is shown, and has not lapsed. */
    public Fact<Boolean> processorContract() {
        return Proof.valid(
                hosting.declared().evidence().processorContract(),
                hosting.context().asOf(),
                hosting.field("evidence.processorContract"));
    }

    /**
     * Whether standard contractual clauses of module 2 or 3 are signed with a provider that has data in a third country: they
     * hold what GDPR 28(3) and (4) ask (Decision (EU) 2021/914, article 1). Older clauses have no modules, and inside the
     * European Economic Area these clauses are not made for the relation. Clauses that nobody declares are no contract.
     */
    public Fact<Boolean> standardClausesForProcessors() {
        TransferDeclaration transfer = hosting.declared().transfer();
        return Kleene.and(
                Claim.of(transfer.tool().is(TransferTool.SCC), hosting.field("transfer.tool")),
                transfer.module().is(module -> module == 2 || module == 3),
                transfer.signedOn().is(this::onClausesOf2021),
                providerInThirdCountry());
    }

    /** The purposes whose data the hosting receives. */
    public List<Processing> purposes() {
        return flows.stream()
                .flatMap(flow -> flow.processings().stream())
                .distinct()
                .toList();
    }

    /** Whether personal data of GDPR 9 or 10, or the social-security number, reaches the hosting. */
    public Fact<Boolean> sensitive() {
        return Kleene.any(
                flows, flow -> Kleene.and(flow.personal(), flow.dataset().sensitive()));
    }

    /** Whether personal data on a large scale reaches the hosting. */
    public Fact<Boolean> largeScale() {
        return Kleene.any(flows, flow -> Kleene.and(flow.personal(), flow.largeScale()));
    }

    /** Whether the hosting has some of the personal data in clear text. */
    public Fact<Boolean> clearText() {
        return Kleene.any(flows, flow -> Kleene.and(flow.personal(), flow.clearText()));
    }

    /** Whether some declared place that personal data reaches is outside the European Economic Area. */
    public Fact<Boolean> reachesThirdCountry() {
        return Kleene.any(transfers, transfer -> Kleene.and(transfer.personal(), transfer.thirdCountry()));
    }

    /** Evidence of the hosting where a declared none is no answer either: true, or unknown with the field of the evidence. */
    public Fact<Boolean> established(String name, Function<HostingDeclaration.Evidences, Evidence> piece) {
        return Proof.standing(
                piece.apply(hosting.declared().evidence()),
                hosting.context().asOf(),
                hosting.field("evidence." + name));
    }

    private boolean onClausesOf2021(LocalDate signedOn) {
        return !signedOn.isBefore(Safeguards.CLAUSES_OF_2021)
                && !signedOn.isAfter(hosting.context().asOf());
    }

    /** A third country that only a sub-processor reaches says nothing of the contract with the provider. */
    private Fact<Boolean> providerInThirdCountry() {
        List<Transfer> own = transfers.stream()
                .filter(transfer -> !FURTHER.containsAll(transfer.via()))
                .toList();
        return Kleene.or(
                Kleene.any(own, Transfer::thirdCountry),
                Kleene.not(Kleene.all(flows, flow -> new KnownPlaces(flow).ofProvider())));
    }

    private static String written(Fact<?> fact) {
        return fact.value().map(String::valueOf).orElse("?");
    }
}
