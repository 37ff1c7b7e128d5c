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

    /** Only what the catalogue has: no manifest field would settle what it lacks. */
    static Map<String, Object> shown(ModelMatch match) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("family", match.entry().family());
        match.version().ifPresent(version -> shown.put("version", version.id()));
        match.name().routing().ifPresent(routing -> shown.put("routing", word(routing)));
        match.name().repackagedBy().ifPresent(who -> shown.put("repackagedBy", who));
        shown.put("floating", match.floating());
        put(shown, "releasedOn", match.releasedOn().map(Object::toString));
        put(shown, "limits", match.licence().limits().map(KnownModel::kinds));
        put(shown, "estimatedCompute", compute(match.compute()));
        put(
                shown,
                "generalPurposeEstimate",
                match.entry().generalPurpose().estimate().map(KnownModel::word));
        put(shown, "systemicRiskEstimate", match.systemicRisk().estimate().map(KnownModel::word));
        put(shown, "codeOfPractice", match.entry().codeOfPractice().status().map(KnownModel::word));
        return shown;
    }

    private static void put(Map<String, Object> shown, String name, Fact<?> fact) {
        fact.value().ifPresent(value -> shown.put(name, value));
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

    private static Fact<Map<String, String>> compute(TrainingCompute compute) {
        return compute.flop().flatMap(flop -> band(compute).map(band -> Map.of("flop", flop, "band", band)));
    }

    private static List<String> kinds(List<ModelLicence.Limit> limits) {
        return limits.stream()
                .flatMap(limit -> limit.kind().value().stream())
                .map(KnownModel::word)
                .toList();
    }
}
