package eu.sovereignty.dossier.aiact;

import eu.sovereignty.catalogue.ModelEntry.Likelihood;
import eu.sovereignty.catalogue.ModelEntry.Weights;
import eu.sovereignty.catalogue.ModelMatch;
import eu.sovereignty.dossier.Claim;
import eu.sovereignty.dossier.Model;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.manifest.ModelDeclaration;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Whether a model is one for general purposes, with systemic risk, and free (AI Act 3(63), 51(2), 53(2); law notes G).
 *
 * <p>The thresholds are indicative for the first (guidelines C(2025) 7719, point 17) and a presumption that can be rebutted for
 * the second. The compute that the organisation declares counts; else the estimates of the catalogue, which are nobody's
 * finding. A model that is called by its interface does not make its caller a provider of it.
 */
public record GeneralPurpose(Model model) {

    private static final BigDecimal GENERAL = new BigDecimal("1e23");
    private static final BigDecimal SYSTEMIC = new BigDecimal("1e25");
    private static final BigDecimal THIRD = new BigDecimal(100).divide(new BigDecimal(3), 4, java.math.RoundingMode.UP);

    /** Placed on the market by the organisation, or changed with more than a third of the compute of its training. */
    public Fact<Boolean> ours() {
        return Kleene.or(placed(), modified());
    }

    /** Placed on the market by the organisation; silence claims nothing. */
    public Fact<Boolean> placed() {
        return Claim.of(declared().placedOnMarket(), model.field("placedOnMarket"));
    }

    /** Changed with more than a third of the compute of its training: an indicative test of guidance. */
    public Fact<Boolean> modified() {
        return Claim.of(
                declared().modifiedCompute().is(percent -> percent.compareTo(THIRD) > 0),
                model.field("modifiedCompute"));
    }

    /** A general-purpose model, as declared or as estimated. */
    public Fact<Boolean> general() {
        Fact<Boolean> declared = above(GENERAL);
        return declared.isKnown()
                ? declared
                : estimate(match -> likely(match.entry().generalPurpose().estimate()));
    }

    /** With systemic risk: by designation, or presumed by the compute of its training. */
    public Fact<Boolean> systemic() {
        Fact<Boolean> designated = declared().designatedSystemic();
        Fact<Boolean> presumed = above(SYSTEMIC);
        if (designated.holds(yes -> yes)) {
            return designated;
        }
        return presumed.isKnown()
                ? presumed
                : estimate(match -> likely(match.systemicRisk().estimate()));
    }

    /** Free and open-source in the sense of 53(2), as declared or as the catalogue knows it; lost with systemic risk. */
    public Fact<Boolean> free() {
        Fact<Boolean> released = declared().openSourceRelease().or(knownFree());
        return Kleene.and(Claim.of(released, model.field("openSourceRelease")), Kleene.not(systemic()));
    }

    private Fact<Boolean> knownFree() {
        return model.known()
                .map(match -> Kleene.and(
                        match.weights().is(Weights.OPEN), match.licence().osiApproved()))
                .orElse(Fact.missing(model.field("openSourceRelease")));
    }

    /** What a reader of the report sees. */
    public Map<String, Object> shown() {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("rows", rows());
        shown.put("estimated", !declared().trainingCompute().isKnown());
        shown.put("uncertainty", uncertainty());
        Map<String, Object> open = new LinkedHashMap<>();
        put(open, "G-MODEL", general());
        put(open, "G-SYS", systemic());
        if (!open.isEmpty()) {
            shown.put("open", List.copyOf(open.keySet()));
        }
        return shown;
    }

    private List<String> rows() {
        List<String> rows = new ArrayList<>();
        boolean general = general().holds(yes -> yes);
        add(rows, "G-MODEL", general);
        add(rows, "G-SYS", general && systemic().holds(yes -> yes));
        add(rows, "G-OSS", general && free().holds(yes -> yes));
        return rows;
    }

    private String uncertainty() {
        if (declared().trainingCompute().isKnown()) {
            return "declared-compute";
        }
        return model.known().isPresent() ? "catalogue-estimate" : "no-estimate";
    }

    private static void put(Map<String, Object> open, String row, Fact<Boolean> fact) {
        if (!fact.isKnown()) {
            open.put(row, fact.missing());
        }
    }

    private static void add(List<String> rows, String row, boolean met) {
        if (met) {
            rows.add(row);
        }
    }

    private Fact<Boolean> above(BigDecimal threshold) {
        return operations().is(compute -> compute.compareTo(threshold) > 0);
    }

    /** A text that is no number says nothing. */
    private Fact<BigDecimal> operations() {
        return declared().trainingCompute().flatMap(text -> {
            try {
                return new Known<>(new BigDecimal(text), List.of());
            } catch (NumberFormatException e) {
                return Fact.missing(model.field("trainingCompute"));
            }
        });
    }

    private Fact<Boolean> estimate(Function<ModelMatch, Fact<Boolean>> of) {
        return model.known().map(of).orElse(Fact.missing("")).settledBy(model.field("trainingCompute"));
    }

    private Fact<Boolean> likely(Fact<Likelihood> estimate) {
        return estimate.flatMap(likelihood -> likelihood == Likelihood.UNSETTLED
                ? Fact.missing(model.field("trainingCompute"))
                : new Known<>(likelihood == Likelihood.LIKELY, List.of()));
    }

    private ModelDeclaration declared() {
        return model.declared();
    }
}
