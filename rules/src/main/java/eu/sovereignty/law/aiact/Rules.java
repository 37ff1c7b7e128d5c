package eu.sovereignty.law.aiact;

import eu.sovereignty.law.Rule;
import eu.sovereignty.law.RulePack;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the AI Act. */
public final class Rules implements RulePack {

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(
                        Everyone.rules(),
                        Transparency.rules(),
                        Declared.rules(),
                        ProviderDuties.rules(),
                        DeployerDuties.rules(),
                        ValueChain.rules(),
                        Models.rules())
                .flatMap(List::stream)
                .toList();
    }
}
