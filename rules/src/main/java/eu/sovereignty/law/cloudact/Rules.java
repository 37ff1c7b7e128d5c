package eu.sovereignty.law.cloudact;

import eu.sovereignty.law.Rule;
import eu.sovereignty.law.RulePack;
import java.util.List;
import java.util.stream.Stream;

/** The rules of exposure to third-country law. */
public final class Rules implements RulePack {

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(Exposure.rules(), Reliance.rules(), Suppliers.rules())
                .flatMap(List::stream)
                .toList();
    }
}
