package eu.sovereignty.law.france;

import eu.sovereignty.law.Rule;
import eu.sovereignty.law.RulePack;
import java.util.List;
import java.util.stream.Stream;

/** The rules of French public-sector law, theme by theme. */
public final class Rules implements RulePack {

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(
                        StateCloud.rules(),
                        CloudServices.rules(),
                        HealthDataHosting.rules(),
                        AlgorithmicDecisions.rules(),
                        SensitivePurposes.rules(),
                        StateSecurity.rules(),
                        PublicAdministration.rules(),
                        Purchases.rules(),
                        Proposals.rules())
                .flatMap(List::stream)
                .toList();
    }
}
