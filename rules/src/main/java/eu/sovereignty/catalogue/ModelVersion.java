package eu.sovereignty.catalogue;

import eu.sovereignty.catalogue.ModelEntry.Estimate;
import eu.sovereignty.catalogue.ModelEntry.ModelKind;
import eu.sovereignty.catalogue.ModelEntry.SystemicRisk;
import eu.sovereignty.catalogue.ModelEntry.Weights;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version or a size with names of its own, and what it does not share with its family.
 *
 * @param floating whether the name moves to newer versions: then nothing of the family is taken for it
 * @param standsFor id of the family that a floating name or an alias of a gateway stood for on the day of its source
 * @param hostedOnly whether the name means the service of somebody, and not weights
 */
public record ModelVersion(
        Position at,
        String id,
        List<String> aliases,
        Fact<LocalDate> releasedOn,
        Fact<LocalDate> endOfLifeOn,
        Fact<Boolean> retired,
        Fact<ModelKind> kind,
        Fact<Weights> weights,
        ModelLicence licence,
        ModelEntry.Lineage lineage,
        TrainingCompute compute,
        Estimate generalPurpose,
        SystemicRisk systemicRisk,
        Fact<Boolean> floating,
        Fact<String> standsFor,
        Fact<Boolean> hostedOnly,
        Optional<Text> note) {}
