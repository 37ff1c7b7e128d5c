package eu.sovereignty.law.gdpr;

import static eu.sovereignty.fact.Kleene.and;
import static eu.sovereignty.fact.Kleene.not;
import static eu.sovereignty.fact.Kleene.or;
import static eu.sovereignty.law.Rule.rule;
import static eu.sovereignty.law.gdpr.Subjects.ofSystem;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Contract;
import eu.sovereignty.dossier.Dataset;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Sighted;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.DatasetKind;
import eu.sovereignty.manifest.ModelDeclaration;
import eu.sovereignty.manifest.SystemDeclaration.Evidences;
import java.util.List;

/** Articles 5(1)(f) and 32: security of the processing. */
final class Security {

    private Security() {}

    static List<Rule<?>> rules() {
        return List.of(
                encryption(), aiMeasures(), recordsInRepository(), indexAccess(), leakedKey(), undeclaredEndpoint());
    }

    /** The duty is one of means, after the risk: ordinary data without encryption is for a person. */
    private static Rule<Contract> encryption() {
        return rule("gdpr-encryption", Dossier::contracts)
                .when("personal-data", Contract::personalData)
                .unless("encrypted", Security::encrypted)
                .reviewIf("ordinary", contract -> not(or(contract.sensitive(), contract.largeScale())))
                .reviewIf("law-enforcement", Contract::lawEnforcement);
    }

    private static Fact<Boolean> encrypted(Contract contract) {
        var encryption = contract.hosting().declared().encryption();
        return and(encryption.inTransit(), encryption.atRest());
    }

    private static Rule<AiSystem> aiMeasures() {
        return ofSystem("gdpr-ai-security")
                .unless("measures", system -> and(provenance(system), logged(system), policy(system)));
    }

    private static Fact<Boolean> provenance(AiSystem system) {
        return Kleene.all(system.models(), model -> model.shows("provenance", ModelDeclaration.Evidences::provenance));
    }

    private static Fact<Boolean> logged(AiSystem system) {
        return system.shows("logs", Evidences::logs);
    }

    private static Fact<Boolean> policy(AiSystem system) {
        return system.securityPolicyShown();
    }

    /** Data that is declared to be personal and to stand in files of the repository. Silence on either says nothing. */
    private static Rule<Dataset> recordsInRepository() {
        return rule("gdpr-personal-data-in-repository", Dossier::datasets)
                .when("personal-data", data -> data.personal().or(Kleene.FALSE))
                .when(
                        "files",
                        data -> data.declared()
                                .files()
                                .is(files -> !files.isEmpty())
                                .or(Kleene.FALSE))
                .unless(
                        "synthetic-or-public",
                        data -> data.declared()
                                .declaredAs()
                                .<Boolean>map(as -> true)
                                .or(Kleene.FALSE))
                .reviewIf(
                        "ordinary", data -> not(or(data.special(), data.nir())).or(Kleene.TRUE));
    }

    /** A live key stands open to whoever reads the repository; what it opens is what the organisation declares. */
    private static Rule<Sighted> leakedKey() {
        return rule("gdpr-leaked-key", Dossier::sightings)
                .when("secret", sighted -> sighted.is("secret"))
                .when("opens-personal-data", Sighted::personalDataReaches)
                .unless("revoked", Sighted::revoked)
                .reviewIf("law-enforcement", Sighted::lawEnforcement);
    }

    /**
     * A provider that nobody declared has no contract, and abroad no ground of transfer: articles 28(3) and 44. Which model
     * it serves is no matter here. What is a hint, or a client whose address is not written, fails nobody.
     */
    private static Rule<Sighted> undeclaredEndpoint() {
        return rule("gdpr-undeclared-endpoint", Dossier::sightings)
                .when("remote", Sighted::remote)
                .when("personal-data-reaches", Sighted::personalDataReaches)
                .unless("recipient-declared", Sighted::recipientDeclared)
                .reviewIf("not-in-use", sighted -> or(not(sighted.used()), sighted.saidUnused()))
                .reviewIf("recipient-open", sighted -> not(sighted.recipientShown()))
                .reviewIf("law-enforcement", Sighted::lawEnforcement);
    }

    /** Whoever reaches an index reaches what it was made from. */
    private static Rule<Dataset> indexAccess() {
        return rule("gdpr-index-access", Dossier::datasets)
                .when(
                        "index",
                        data -> data.declared()
                                .kind()
                                .is(DatasetKind.EMBEDDINGS)
                                .or(Kleene.FALSE))
                .when("personal-data", Dataset::personal)
                .unless(
                        "controlled",
                        data -> and(
                                data.declared().accessControl(),
                                data.declared().retention().map(period -> true)));
    }
}
