package eu.sovereignty.law.gdpr;

import eu.sovereignty.law.Rule;
import eu.sovereignty.law.RulePack;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the GDPR, theme by theme. */
public final class Rules implements RulePack {

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(
                        Scope.rules(),
                        Principles.rules(),
                        Lawfulness.rules(),
                        LegalTexts.rules(),
                        Information.rules(),
                        Decisions.rules(),
                        Accountability.rules(),
                        ImpactAssessments.rules(),
                        Processors.rules(),
                        Exposure.rules(),
                        Security.rules(),
                        Transfers.rules(),
                        Adequacies.rules(),
                        Instruments.rules(),
                        Derogations.rules(),
                        Models.rules(),
                        Uses.rules())
                .flatMap(List::stream)
                .toList();
    }
}
