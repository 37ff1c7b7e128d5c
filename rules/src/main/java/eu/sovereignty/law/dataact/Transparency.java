package eu.sovereignty.law.dataact;

import static eu.sovereignty.law.Rule.rule;

import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.ExportTerms;
import eu.sovereignty.dossier.GovernmentalAccess;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.law.Rule;
import java.util.List;

/** Articles 26 to 28: what a provider publishes. */
final class Transparency {

    private Transparency() {}

    static List<Rule<?>> rules() {
        return List.of(
                ChapterVI.term(
                        "dataact-switching-procedures",
                        "published",
                        contract -> new ExportTerms(contract).proceduresShown()),
                ChapterVI.term(
                        "dataact-data-register", "published", contract -> new ExportTerms(contract).registerShown()),
                jurisdiction(),
                accessMeasures(),
                ChapterVI.term(
                        "dataact-measures-listed",
                        "listed",
                        contract -> contract.declared().measuresListed()),
                storagePublished());
    }

    private static Rule<Hosting> jurisdiction() {
        return ChapterVI.hostingRule("dataact-published-jurisdiction")
                .unless(
                        "published",
                        hosting -> hosting.declared().jurisdictionsPublished().is(countries -> !countries.isEmpty()));
    }

    private static Rule<Hosting> accessMeasures() {
        return ChapterVI.hostingRule("dataact-access-measures-published")
                .unless("published", hosting -> new GovernmentalAccess(hosting).published());
    }

    /**
     * No duty of anybody: what is declared of storage and what the provider publishes should agree, where both are declared.
     * Whether anything is published is for {@code dataact-published-jurisdiction} to ask.
     */
    private static Rule<Hosting> storagePublished() {
        return rule("dataact-storage-among-published", Dossier::hostings)
                .when("published", hosting -> new GovernmentalAccess(hosting).jurisdictionDeclared())
                .unless("among", hosting -> new GovernmentalAccess(hosting).storageAmongPublished());
    }
}
