package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ModelLicence;
import eu.sovereignty.catalogue.ModelMatch;
import eu.sovereignty.catalogue.TrainingCompute;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What the catalogue has of a model, as a report shows it; what is only estimated is called so. */
final class KnownModel {

    /** Above this many operations the AI Act presumes high-impact capabilities (article 51(2)). */
    private static final BigDecimal PRESUMPTION = new BigDecimal("1e25");

    /** An estimate within a factor of two of it is called borderline: it may be wrong by as much. */
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private KnownModel() {}

    static Map<String, Object> shown(ModelMatch match) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("family", match.entry().family());
        match.version().ifPresent(version -> shown.put("version", version.id()));
        match.name().routing().ifPresent(routing -> shown.put("routing", word(routing)));
        match.name().repackagedBy().ifPresent(who -> shown.put("repackagedBy", who));
        shown.put("floating", match.floating());
        shown.put("releasedOn", Shown.of(match.releasedOn(), Object::toString));
        shown.put("limits", Shown.of(match.licence().limits(), KnownModel::kinds));
        shown.put("estimatedCompute", compute(match.compute()));
        shown.put(
                "generalPurposeEstimate",
                Shown.of(match.entry().generalPurpose().estimate(), KnownModel::word));
        shown.put("systemicRiskEstimate", Shown.of(match.systemicRisk().estimate(), KnownModel::word));
        shown.put("codeOfPractice", Shown.of(match.entry().codeOfPractice().status(), KnownModel::word));
        return shown;
    }

    /** Where an estimate stands to the presumption of systemic risk; a figure is never called a finding. */
    static Fact<String> band(TrainingCompute compute) {
        return compute.operations().map(flop -> {
            boolean near =
                    flop.multiply(TWO).compareTo(PRESUMPTION) >= 0 && flop.compareTo(PRESUMPTION.multiply(TWO)) <= 0;
            return near ? "borderline" : flop.compareTo(PRESUMPTION) > 0 ? "above" : "below";
        });
    }

    static List<String> codes(Set<Country> countries) {
        return countries.stream().map(Country::code).sorted().toList();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Object compute(TrainingCompute compute) {
        return compute.flop()
                .value()
                .<Object>map(flop ->
                        Map.of("flop", flop, "band", band(compute).value().orElse("")))
                .orElseGet(() -> Shown.of(compute.flop()));
    }

    private static List<String> kinds(List<ModelLicence.Limit> limits) {
        return limits.stream()
                .flatMap(limit -> limit.kind().value().stream())
                .map(KnownModel::word)
                .toList();
    }
}
