package eu.sovereignty.score;

import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.dossier.Minimums;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Language;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.FrameworkWeights;
import eu.sovereignty.score.Rating.Answered;
import eu.sovereignty.score.Rating.ObjectiveRating;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rating of one hosting: what facts say, what a person answered within it, and the rest open.
 *
 * @param contradicted criteria that a person answered beyond what the facts allow; the facts count
 * @param unheardOf answers to criteria, or with numbers, that the framework does not have; they count for nothing
 */
public record CloudSovereignty(
        Hosting hosting, Rating rating, List<String> contradicted, List<String> unheardOf, List<Provenance> from) {

    /** Rates a hosting by its answers and facts. */
    public static CloudSovereignty of(Hosting hosting) {
        return of(hosting, Framework.builtIn());
    }

    static CloudSovereignty of(Hosting hosting, Framework framework) {
        Map<String, Answer> answers = new LinkedHashMap<>(DossierAnswers.of(hosting, framework));
        List<String> contradicted = new ArrayList<>();
        List<String> unheardOf = new ArrayList<>();
        List<Provenance> from = new ArrayList<>();
        for (Map.Entry<String, Fact<Integer>> one : declared(hosting).entrySet()) {
            from.addAll(one.getValue().from());
            Optional<Integer> number = one.getValue().value();
            Optional<Answer> possible = framework
                    .criterion(one.getKey())
                    .filter(criterion -> number.filter(criterion::has).isPresent())
                    .map(criterion -> answers.getOrDefault(criterion.id(), criterion.open()));
            if (possible.isPresent() && possible.get().allows(number.orElse(0))) {
                answers.put(one.getKey(), Answer.declared(number.orElse(0)));
            } else if (number.isPresent()) {
                (possible.isPresent() ? contradicted : unheardOf).add(one.getKey());
            }
        }
        FrameworkWeights weights =
                hosting.context().framework().weights().value().orElse(FrameworkWeights.CALCULATOR_2026);
        return new CloudSovereignty(
                hosting,
                Rating.of(framework, weights, answers),
                List.copyOf(contradicted),
                List.copyOf(unheardOf),
                from);
    }

    private static Map<String, Fact<Integer>> declared(Hosting hosting) {
        return hosting.context()
                .framework()
                .answers()
                .getOrDefault(hosting.declared().id(), Map.of());
    }

    /** Whether a person answered something. */
    public Fact<Boolean> answered() {
        return new Known<>(!from.isEmpty(), from);
    }

    /** Whether every answer is one that the framework has. */
    public Fact<Boolean> answersExist() {
        return none(unheardOf);
    }

    /** Whether no answer goes beyond what the facts allow. */
    public Fact<Boolean> agreesWithFacts() {
        return none(contradicted);
    }

    /** Whether there are none; if there are, those and no others are shown, each with its line in the manifest or the sheet. */
    private Fact<Boolean> none(List<String> criteria) {
        return new Known<>(
                criteria.isEmpty(),
                from.stream()
                        .filter(each -> criteria.isEmpty()
                                || criteria.stream().anyMatch(id -> each.about().endsWith("[" + id + "]")))
                        .toList());
    }

    /** Whether every level that is asked is reached: sure, out of reach, or open with the answers that would settle it. */
    public Fact<Boolean> reachesSeal() {
        Minimums asked = hosting.context().minimums();
        return Kleene.all(
                rating.objectives(),
                one -> reaches(one, asked.seal(one.objective().id())));
    }

    private Fact<Boolean> reaches(ObjectiveRating one, int level) {
        if (one.sealLowerBound() >= level || one.sealUpperBound() < level) {
            return new Known<>(one.sealUpperBound() >= level, from);
        }
        return open(one.criteria().stream()
                .filter(each -> each.criterion().seal(each.answer().least()) < level)
                .toList());
    }

    /** Whether the score that is asked is reached: sure, out of reach, or open with the answers that would settle it. */
    public Fact<Boolean> reachesScore() {
        BigDecimal asked = hosting.context().minimums().score().orElse(BigDecimal.ZERO);
        boolean sure = rating.scoreMin().compareTo(asked) >= 0;
        boolean possible = rating.scoreMax().compareTo(asked) >= 0;
        return sure || !possible
                ? new Known<>(possible, from)
                : open(rating.criteria().stream()
                        .filter(each -> !each.answer().settled())
                        .toList());
    }

    private Fact<Boolean> open(List<Answered> criteria) {
        return new Unknown<>(criteria.stream()
                .filter(each -> !each.answer().settled())
                .map(each -> Missing.field("sovereigntyFramework.answers["
                        + hosting.declared().id() + "][" + each.criterion().id() + "]"))
                .toList());
    }

    /** As a report shows it; numbers are exact, and never stand without their weights and the count of settled answers. */
    public Map<String, Object> shown(Language language) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("weights", rating.weights().code());
        shown.put("scoreMin", rating.scoreMin());
        shown.put("scoreMax", rating.scoreMax());
        shown.put("sealUpperBound", rating.sealUpperBound());
        shown.put("answered", rating.settled());
        shown.put("criteria", rating.criteria().size());
        shown.put("source", Framework.ATTRIBUTION);
        shown.put(
                "objectives",
                rating.objectives().stream().map(one -> shown(one, language)).toList());
        return shown;
    }

    private static Map<String, Object> shown(ObjectiveRating one, Language language) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("id", one.objective().id());
        shown.put("title", one.objective().title().in(language));
        shown.put("weight", Rating.plain(one.weight()));
        shown.put("scoreMin", Rating.plain(one.least()));
        shown.put("scoreMax", Rating.plain(one.most()));
        shown.put("sealUpperBound", one.sealUpperBound());
        shown.put("answered", one.settled());
        shown.put("criteria", one.criteria().size());
        shown.put(
                "binding",
                one.binding().stream().map(each -> shown(each, language)).toList());
        return shown;
    }

    private static Map<String, Object> shown(Answered one, Language language) {
        return Map.of(
                "criterion",
                one.criterion().id(),
                "about",
                one.criterion().about().in(language),
                "bestAnswer",
                one.answer().most(),
                "sealUpperBound",
                one.bestSeal(),
                "source",
                one.answer().origin() == Answer.Origin.DECLARED ? "declared" : "derived");
    }
}
