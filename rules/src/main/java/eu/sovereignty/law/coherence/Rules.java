package eu.sovereignty.law.coherence;

import eu.sovereignty.law.Rule;
import eu.sovereignty.law.RulePack;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the consistency of declarations. */
public final class Rules implements RulePack {

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(Declarations.rules(), Models.rules(), Repository.rules())
                .flatMap(List::stream)
                .toList();
    }
}
