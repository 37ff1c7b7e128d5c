package eu.sovereignty.law.gdpr;

import static eu.sovereignty.fact.Kleene.and;
import static eu.sovereignty.fact.Kleene.or;
import static eu.sovereignty.law.Rule.rule;
import static eu.sovereignty.law.gdpr.Subjects.ofModelUse;

import eu.sovereignty.dossier.Dataset;
import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Model;
import eu.sovereignty.dossier.ModelUse;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.law.Rule;
import eu.sovereignty.manifest.DataSource;
import eu.sovereignty.manifest.DatasetDeclaration;
import eu.sovereignty.manifest.DatasetKind;
import eu.sovereignty.manifest.ModelDeclaration.Evidences;
import eu.sovereignty.manifest.PersonalDataStatus;
import java.util.List;

/** What the CNIL and the EDPB ask of models and of the data that they are made from. Guidance: nothing here fails. */
final class Models {

    private Models() {}

    static List<Rule<?>> rules() {
        return List.of(personalDataInModel(), provenance(), scraping(), annotation());
    }

    private static Rule<ModelUse> personalDataInModel() {
        return ofModelUse("gdpr-model-personal-data")
                .when("trained", Models::trainedOnPersonalData)
                .unless("treated-as-personal", use -> status(use, PersonalDataStatus.CONTAINS))
                .unless(
                        "tested",
                        use -> and(
                                status(use, PersonalDataStatus.EXCLUDED),
                                use.model().shows("extractionTest", Evidences::extractionTest)));
    }

    private static Fact<Boolean> trainedOnPersonalData(ModelUse use) {
        Fact<Boolean> trained = Kleene.any(
                use.system().processings(),
                purpose -> and(purpose.personal(), purpose.declared().training()));
        return and(use.model().declared().fineTuned(), trained);
    }

    private static Fact<Boolean> status(ModelUse use, PersonalDataStatus status) {
        return use.model().declared().personalDataStatus().is(status);
    }

    private static Rule<ModelUse> provenance() {
        return ofModelUse("gdpr-model-provenance").unless("checked", use -> checked(use.model()));
    }

    private static Fact<Boolean> checked(Model model) {
        return or(
                model.shows("modelCard", Evidences::modelCard),
                model.shows("trainingSummary", Evidences::trainingSummary),
                model.shows("provenance", Evidences::provenance));
    }

    private static Rule<Dataset> scraping() {
        return rule("gdpr-scraped-data", Dossier::datasets)
                .when("scraped", data -> data.origin().is(DataSource.SCRAPED).or(Kleene.FALSE))
                .when("personal-data", Dataset::personal)
                .unless(
                        "criteria",
                        data -> data.shows("collectionCriteria", DatasetDeclaration.Evidences::collectionCriteria));
    }

    private static Rule<Dataset> annotation() {
        return rule("gdpr-annotation", Dossier::datasets)
                .when(
                        "for-models",
                        data -> data.declared().kind().is(Models::forModels).or(Kleene.FALSE))
                .when("personal-data", Dataset::personal)
                .when("annotated", data -> data.declared().annotated())
                .unless(
                        "protocol",
                        data -> data.shows("annotationProtocol", DatasetDeclaration.Evidences::annotationProtocol));
    }

    private static boolean forModels(DatasetKind kind) {
        return kind == DatasetKind.TRAINING || kind == DatasetKind.EVALUATION;
    }
}
