package eu.sovereignty.report;

import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.report.picture.Drawing;
import eu.sovereignty.report.picture.ObjectivesPicture;
import eu.sovereignty.score.CloudSovereignty;
import eu.sovereignty.score.Rating;
import eu.sovereignty.score.Rating.Answered;
import eu.sovereignty.score.Rating.ObjectiveRating;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the eight objectives of the Cloud Sovereignty Framework come to for one hosting: as a picture, and as the table that
 * says the same. Numbers are exact, and never stand without their weights and the number of settled answers.
 *
 * @param hosting id of the hosting
 * @param weights id of the set of weights
 * @param score of all objectives, between what is sure and what is possible, in percent
 * @param seal level of all objectives, between the same two
 * @param settled how many criteria have one answer, of how many
 */
public record ShownRating(String hosting, String weights, String score, String seal, String settled, List<Row> rows) {

    /**
     * An objective.
     *
     * @param holding criteria that hold its level down, each with what it asks; empty where nothing does
     */
    public record Row(
            String id,
            String title,
            String weight,
            String score,
            String seal,
            String settled,
            List<String> holding,
            ObjectivesPicture.Bar bar) {

        public Row {
            holding = List.copyOf(holding);
        }
    }

    public ShownRating {
        rows = List.copyOf(rows);
    }

    /** The ratings of all hostings of which the case shows one, in the order of the manifest. */
    static List<ShownRating> all(ReportModel model, Labels labels) {
        return model.subjects().stream()
                .filter(described -> described.facts().containsKey("cloudSovereignty"))
                .map(DescribedSubject::subject)
                .filter(Hosting.class::isInstance)
                .map(hosting -> of((Hosting) hosting, labels))
                .toList();
    }

    private static ShownRating of(Hosting hosting, Labels labels) {
        Rating rating = CloudSovereignty.of(hosting).rating();
        Words words = new Words(labels);
        return new ShownRating(
                hosting.id().toString(),
                rating.weights().code(),
                words.interval(rating.scoreMin(), rating.scoreMax()),
                words.interval(rating.sealLowerBound(), rating.sealUpperBound()),
                words.settled(rating.settled(), rating.criteria().size()),
                rating.objectives().stream().map(words::row).toList());
    }

    /** The picture. */
    public Drawing drawing() {
        return ObjectivesPicture.of(rows.stream().map(Row::bar).toList());
    }

    private record Words(Labels labels) {

        Row row(ObjectiveRating one) {
            String id = one.objective().id();
            String title = Typography.of(one.objective().title(), labels.language());
            String score = interval(one.least(), one.most());
            String seal = interval(one.sealLowerBound(), one.sealUpperBound());
            String settled = settled(one.settled(), one.criteria().size());
            return new Row(
                    id,
                    title,
                    labels.number(one.weight().movePointRight(2)),
                    score,
                    seal,
                    labels.text("html.csf.of", one.settled(), one.criteria().size()),
                    one.binding().stream().map(this::holding).toList(),
                    new ObjectivesPicture.Bar(
                            id + " " + title,
                            one.least().intValue(),
                            one.most().intValue(),
                            List.of(labels.text("html.csf.bar", score, seal, settled), heldBy(one))));
        }

        private String holding(Answered one) {
            return one.criterion().id()
                    + labels.text("html.colon")
                    + " "
                    + Typography.of(one.criterion().about(), labels.language());
        }

        private String heldBy(ObjectiveRating one) {
            List<Answered> binding = one.binding();
            return binding.isEmpty()
                    ? labels.text("html.csf.free")
                    : labels.text(
                            "html.csf.held",
                            binding.stream().map(each -> each.criterion().id()).collect(Collectors.joining(", ")));
        }

        String settled(int settled, int all) {
            return labels.text("html.csf.settled", settled, all);
        }

        String interval(int least, int most) {
            return interval(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        }

        String interval(BigDecimal least, BigDecimal most) {
            return least.compareTo(most) == 0
                    ? labels.number(least)
                    : labels.text("html.interval", labels.number(least), labels.number(most));
        }
    }
}
