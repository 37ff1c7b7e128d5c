package eu.sovereignty.report;

import eu.sovereignty.catalogue.CountryTable.Standing;
import eu.sovereignty.dossier.Flow;
import eu.sovereignty.dossier.Transfer;
import eu.sovereignty.dossier.Via;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.report.picture.Drawing;
import eu.sovereignty.report.picture.FlowsPicture;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which data reaches which country: as a picture, and as the table that says the same. Where a place is not declared, a
 * column of its own says so: what is missing is nowhere a country that is not reached.
 */
public record ShownFlows(List<Row> rows, Labels labels) {

    private static final String NOWHERE_KNOWN = "?";

    /** Where a country stands. */
    public enum Zone {
        EEA,
        /** A decision of the Commission on the country is in force, whatever it covers. */
        ADEQUATE,
        THIRD,
        /** Only a person can say it, or the place is not declared. */
        OPEN
    }

    /**
     * Data in a country.
     *
     * @param code of the country, or a question mark
     * @param country its name, or that it is not declared
     * @param flow what flows where
     * @param via how it gets there
     * @param ground on which ground of GDPR chapter V, or what is missing
     */
    public record Row(
            Zone zone, String code, String country, String flow, List<String> signs, String via, String ground) {

        public Row {
            signs = List.copyOf(signs);
        }
    }

    public ShownFlows {
        rows = List.copyOf(rows);
    }

    static ShownFlows of(ReportModel model, CountryNames countries, Labels labels) {
        List<Row> rows = new ArrayList<>();
        for (DescribedSubject described : model.subjects()) {
            if (described.subject() instanceof Transfer transfer) {
                rows.add(row(described, transfer, countries, labels));
            } else if (described.subject() instanceof Flow flow
                    && !flow.placesDeclared().holds(all -> all)) {
                rows.add(open(flow, labels));
            }
        }
        rows.sort(Comparator.comparing(Row::zone).thenComparing(Row::country).thenComparing(Row::flow));
        return new ShownFlows(rows, labels);
    }

    private static Row row(DescribedSubject described, Transfer transfer, CountryNames countries, Labels labels) {
        List<Via> via = List.copyOf(new TreeSet<>(transfer.via()));
        return new Row(
                zone(transfer),
                transfer.country().code(),
                countries.of(transfer.country().code()),
                name(transfer.flow()),
                via.stream()
                        .map(each -> labels.text("html.via.sign." + each.name()))
                        .toList(),
                via.stream().map(labels::word).collect(Collectors.joining(", ")),
                ground(described, transfer, labels));
    }

    private static Row open(Flow flow, Labels labels) {
        Fact<Boolean> places = flow.placesDeclared();
        String missing =
                places.missing().stream().map(Missing::field).distinct().collect(Collectors.joining(", "));
        return new Row(
                Zone.OPEN,
                NOWHERE_KNOWN,
                labels.text("html.flows.undeclared"),
                name(flow),
                List.of(NOWHERE_KNOWN),
                labels.text("value.unknown"),
                labels.text("html.unknown", missing));
    }

    private static Zone zone(Transfer transfer) {
        Fact<Standing> standing = transfer.context().catalogue().countries().standing(transfer.country());
        if (standing.holds(where -> where == Standing.EU || where == Standing.EEA)) {
            return Zone.EEA;
        }
        if (!standing.holds(Standing.THIRD::equals)) {
            return Zone.OPEN;
        }
        return transfer.adequacy().decided().holds(is -> is) ? Zone.ADEQUATE : Zone.THIRD;
    }

    private static String ground(DescribedSubject described, Transfer transfer, Labels labels) {
        return ShownFact.of(described.facts(), labels, List.of("transferGround")).stream()
                .findFirst()
                .map(ShownFact::text)
                .orElseGet(() ->
                        labels.text(transfer.personal().holds(is -> !is) ? "html.flows.notPersonal" : "value.unknown"));
    }

    private static String name(Flow flow) {
        return Visible.of(flow.dataset().declared().id() + " → "
                + flow.hosting().declared().id());
    }

    /** The picture. */
    public Drawing drawing() {
        Map<Zone, List<String>> columns = new EnumMap<>(Zone.class);
        rows.forEach(row -> {
            List<String> codes = columns.computeIfAbsent(row.zone(), absent -> new ArrayList<>());
            if (!codes.contains(row.code())) {
                codes.add(row.code());
            }
        });
        List<String> codes = columns.values().stream().flatMap(List::stream).toList();
        return FlowsPicture.of(
                columns.entrySet().stream()
                        .map(zone -> new FlowsPicture.Zone(brief(zone.getKey()), zone.getValue()))
                        .toList(),
                flows().map(flow -> new FlowsPicture.Row(
                                flow,
                                codes.stream().map(code -> signs(flow, code)).toList()))
                        .toList());
    }

    private Stream<String> flows() {
        return rows.stream().map(Row::flow).distinct().sorted();
    }

    private String signs(String flow, String code) {
        return rows.stream()
                .filter(row -> row.flow().equals(flow) && row.code().equals(code))
                .flatMap(row -> row.signs().stream())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** What the signs and the short names of the picture mean. */
    public List<String> legend() {
        return Stream.concat(
                        Stream.of(Zone.values())
                                .filter(zone -> rows.stream().anyMatch(row -> row.zone() == zone))
                                .map(zone -> labels.text("html.flows.legend", brief(zone), labels.word(zone))),
                        Stream.of(Via.values())
                                .filter(via -> rows.stream()
                                        .anyMatch(row -> row.signs().contains(sign(via))))
                                .map(via -> labels.text("html.flows.legend", sign(via), labels.word(via))))
                .toList();
    }

    private String brief(Zone zone) {
        return labels.text("html.zone." + zone.name());
    }

    private String sign(Via via) {
        return labels.text("html.via.sign." + via.name());
    }
}
