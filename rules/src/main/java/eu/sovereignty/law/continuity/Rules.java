package eu.sovereignty.law.continuity;

import eu.sovereignty.law.Rule;
import eu.sovereignty.law.RulePack;
import java.util.List;
import java.util.stream.Stream;

/** The rules of continuity and reversibility. */
public final class Rules implements RulePack {

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(Continuity.rules(), GuideOnGenerativeAi.rules())
                .flatMap(List::stream)
                .toList();
    }
}
