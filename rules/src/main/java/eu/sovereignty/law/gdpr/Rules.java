package eu.sovereignty.law.gdpr;

import eu.sovereignty.law.Rule;
import eu.sovereignty.law.RulePack;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the GDPR, theme by theme. */
public final class Rules implements RulePack {

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(Lawfulness.rules(), Accountability.rules(), Transfers.rules(), Adequacies.rules())
                .flatMap(List::stream)
                .toList();
    }
}
