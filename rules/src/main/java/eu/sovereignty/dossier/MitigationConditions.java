package eu.sovereignty.dossier;

import static eu.sovereignty.fact.Kleene.and;
import static eu.sovereignty.fact.Kleene.not;

import eu.sovereignty.catalogue.Operations;
import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.manifest.Attestation;
import eu.sovereignty.manifest.DatasetDeclaration;
import eu.sovereignty.manifest.HostingDeclaration;
import eu.sovereignty.manifest.KeyCustody;
import eu.sovereignty.manifest.MitigationCode;
import eu.sovereignty.manifest.Personal;
import eu.sovereignty.manifest.ServedAs;
import java.util.List;

/** Under what conditions a measure lowers what third-country law can reach, and which measures follow from what is declared. */
final class MitigationConditions {

    private final Hosting hosting;
    private final HostingDeclaration.Encryption encryption;

    MitigationConditions(Hosting hosting) {
        this.hosting = hosting;
        this.encryption = hosting.declared().encryption();
    }

    /** Whether a measure has an effect here. */
    Fact<Boolean> of(MitigationCode code) {
        return switch (code) {
            case M1 -> and(not(clearText()), encryption.clientSide(), keysInArea());
            case M2 -> and(not(clearText()), keysInArea());
            case M3, M7, M9, M12 -> Kleene.FALSE;
            case M4 -> and(pseudonymised(), assessed());
            case M5 -> assessed();
            case M6 -> and(keysInArea(), encryption.attestation().is(Attestation.CUSTOMER));
            case M8 -> not(supportOutside());
            case M10 -> hosting.secNumCloud().qualified();
            case M11 -> selfHosted();
        };
    }

    /** What makes a measure that nobody names by its code; empty where nothing does. */
    List<Provenance> follows(MitigationCode code) {
        return switch (code) {
            case M1 ->
                encryption.clientSide().holds(is -> is)
                        ? encryption.clientSide().from()
                        : List.of();
            case M2 -> heldOutside() ? encryption.keys().from() : List.of();
            case M3 ->
                encryption.keys().holds(KeyCustody.PROVIDER::equals)
                        ? encryption.keys().from()
                        : List.of();
            case M8 -> staff();
            case M11 -> selfHosted().holds(is -> is) ? selfHosted().from() : List.of();
            case M12 ->
                hosting.declared().conduct().zeroRetention().holds(is -> is)
                        ? hosting.declared().conduct().zeroRetention().from()
                        : List.of();
            case M4, M5, M6, M7, M9, M10 -> List.of();
        };
    }

    /** Keys that are neither of encryption beforehand nor released to an attested environment are held outside. */
    private boolean heldOutside() {
        return keysInArea().holds(is -> is)
                && !encryption.clientSide().holds(is -> is)
                && !encryption.attestation().isKnown();
    }

    /**
     * Whether the service works on data in the clear: a model that is served reads its input, and what is said of a flow or of
     * the hosting counts; data encrypted beforehand, with keys that the host does not hold, is not in the clear.
     */
    Fact<Boolean> clearText() {
        Fact<Boolean> models =
                Kleene.any(hosting.models(), model -> model.servedBy().map(id -> true));
        Fact<Boolean> flows = Kleene.any(hosting.data(), this::leavesInClear);
        if (models.holds(is -> is) || flows.holds(is -> is)) {
            return models.holds(is -> is) ? models : flows;
        }
        Fact<Boolean> declared = encryption.clearTextAccess();
        return declared.isKnown() ? declared : not(and(encryption.clientSide(), keysInArea()));
    }

    private Fact<Boolean> leavesInClear(DatasetDeclaration data) {
        DatasetDeclaration.Leaving leaving =
                data.leaves().get(hosting.declared().id());
        return leaving == null ? Kleene.FALSE : leaving.clearText().is(true).or(Kleene.FALSE);
    }

    private Fact<Boolean> keysInArea() {
        return encryption.keys().is(keys -> keys == KeyCustody.CUSTOMER_EEA || keys == KeyCustody.THIRD_EEA);
    }

    /** All data of the case that is not kept from here is pseudonymised, or not personal at all. */
    private Fact<Boolean> pseudonymised() {
        return hosting.data().isEmpty() ? Fact.missing("data") : Kleene.all(hosting.data(), this::pseudonymised);
    }

    private Fact<Boolean> pseudonymised(DatasetDeclaration data) {
        String field = "data[" + data.id() + "].leaves." + hosting.declared().id() + ".pseudonymised";
        DatasetDeclaration.Leaving leaving =
                data.leaves().get(hosting.declared().id());
        Fact<Boolean> personal = data.personal().is(kind -> kind != Personal.IDENTIFIED);
        return leaving == null
                ? personal.holds(is -> is) ? personal : Fact.missing(field)
                : Kleene.or(not(leaving.sent()), leaving.pseudonymised(), personal)
                        .settledBy(field);
    }

    /** That nobody can be singled out, or that the parties have no jurisdiction in common, only an assessment can show. */
    private Fact<Boolean> assessed() {
        HostingDeclaration.Evidences evidence = hosting.declared().evidence();
        Fact<Boolean> exposure = Proof.valid(
                evidence.exposureAssessment(), hosting.context().asOf(), hosting.field("evidence.exposureAssessment"));
        return Kleene.or(
                exposure,
                Proof.valid(
                                evidence.transferImpactAssessment(),
                                hosting.context().asOf(),
                                hosting.field("evidence.transferImpactAssessment"))
                        .or(Kleene.FALSE));
    }

    private Fact<Boolean> supportOutside() {
        AccessLinks links = new AccessLinks(hosting);
        HostingDeclaration.Places places = hosting.declared().places();
        return Kleene.or(
                places.support().is(set -> links.someThird(set)).or(Kleene.FALSE),
                places.remoteAccess().is(set -> links.someThird(set)).or(Kleene.FALSE));
    }

    /** What the catalogue says of people who operate it and live in the Union. */
    private List<Provenance> staff() {
        Fact<Operations.Staff> staff = hosting.provider()
                .map(ProviderEntry::operations)
                .map(Operations::staff)
                .orElseGet(() -> Fact.missing("staff"));
        return staff.holds(Operations.Staff.UNION_RESIDENTS::equals) ? staff.from() : List.of();
    }

    /** Whether every model here is weights of one's own; false, and nothing to say, where no model is served. */
    private Fact<Boolean> selfHosted() {
        return hosting.models().isEmpty()
                ? Kleene.FALSE
                : Kleene.all(hosting.models(), model -> model.servedAs().is(ServedAs.SELF_HOSTED));
    }
}
