package eu.sovereignty.report;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.dossier.Organisation;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.law.Act;
import eu.sovereignty.law.Result;
import eu.sovereignty.law.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a page tells of a model, in the order in which it tells it. */
public final class PageContent {

    private final ReportModel model;
    private final Labels labels;
    private final List<Chapter> findings;
    private final List<Chapter> others;
    private final AppliedLaw law;
    private final Optional<Catalogue> catalogue;

    PageContent(ReportModel model, Labels labels) {
        this.model = model;
        this.labels = labels;
        this.findings = filled(chapter("stopping", model.stopping()), chapter("failed", model.others(Result.FAILED)));
        this.others = filled(
                chapter(Chapter.UNDETERMINED, model.others(Result.UNDETERMINED)),
                chapter("review", model.others(Result.REVIEW)),
                chapter("notice", model.others(Result.NOTICE)));
        this.law = AppliedLaw.of(model.outcomes());
        this.catalogue = catalogue(model);
    }

    private static Optional<Catalogue> catalogue(ReportModel model) {
        return DescribedSubject.of(model, Organisation.class).stream()
                .map(organisation -> organisation.context().catalogue())
                .findFirst();
    }

    private Chapter chapter(String id, List<WordedOutcome> outcomes) {
        return new Chapter(
                id,
                labels.text("html.chapter." + id),
                labels.text("html.chapter." + id + ".intro"),
                outcomes.size(),
                Finding.together(outcomes));
    }

    private static List<Chapter> filled(Chapter... chapters) {
        return Stream.of(chapters).filter(chapter -> chapter.number() > 0).toList();
    }

    /** What contradicts a rule or stops the build, told in full; chapters without outcomes are left out. */
    public List<Chapter> findings() {
        return findings;
    }

    /** What is open or worth knowing, told in full; chapters without outcomes are left out. */
    public List<Chapter> others() {
        return others;
    }

    /** All of them. */
    List<Chapter> chapters() {
        return Stream.concat(findings.stream(), others.stream()).toList();
    }

    /** The outcomes that are told in full. */
    List<WordedOutcome> told() {
        return chapters().stream()
                .flatMap(chapter -> chapter.findings().stream())
                .flatMap(finding -> finding.outcomes().stream())
                .toList();
    }

    /** The other outcomes, which ask nothing of anybody today. */
    public List<Register> register() {
        return Register.of(model);
    }

    /** The texts and rules that were applied. */
    public AppliedLaw law() {
        return law;
    }

    /** Undetermined outcomes that would stop a build if they failed. */
    public List<WordedQuestion> blockingQuestions() {
        return model.questions().stream()
                .filter(asked -> asked.question().blocks())
                .toList();
    }

    /** Catalogue values that outcomes rest on and that nobody has checked. */
    public List<Provenance.Catalogued> unverified() {
        List<Provenance> all = new ArrayList<>();
        model.outcomes().stream()
                .flatMap(worded -> worded.trace().stream())
                .forEach(step -> all.addAll(step.step().truth().from()));
        return all.stream()
                .filter(Provenance.Catalogued.class::isInstance)
                .map(Provenance.Catalogued.class::cast)
                .filter(fact -> !fact.verified())
                .distinct()
                .toList();
    }

    /** For each hosting, the way from data to the laws that can reach it. */
    public List<ShownChain> chains() {
        return countries()
                .map(countries -> ShownChain.all(model, countries, labels))
                .orElse(List.of());
    }

    /** For each hosting, the objectives of the Cloud Sovereignty Framework. */
    public List<ShownRating> ratings() {
        return ShownRating.all(model, labels);
    }

    /** Which data reaches which country. */
    public ShownFlows flows() {
        return countries()
                .map(countries -> ShownFlows.of(model, countries, labels))
                .orElseGet(() -> new ShownFlows(List.of(), labels));
    }

    private Optional<CountryNames> countries() {
        return catalogue.map(known -> new CountryNames(known.countries(), labels));
    }

    /** The coming duties on a line of time. */
    public ShownCalendar calendar() {
        return ShownCalendar.of(model, labels);
    }

    /** What the repository shows. */
    public RepositoryShown repository() {
        return InventoryModel.of(model)
                .map(inventory -> RepositoryShown.of(inventory, labels))
                .orElse(RepositoryShown.NONE);
    }

    /** The results by which findings can be chosen, in the order in which they are told. */
    public List<Result> results() {
        return told().stream()
                .map(worded -> worded.outcome().result())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** The severities by which findings can be chosen, the gravest first. */
    public List<Severity> severities() {
        return told().stream()
                .map(worded -> worded.outcome().severity())
                .distinct()
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** The acts by which findings can be chosen. */
    public List<Act> acts() {
        return AppliedLaw.of(told()).acts();
    }
}
