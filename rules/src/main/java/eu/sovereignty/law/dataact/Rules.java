package eu.sovereignty.law.dataact;

import eu.sovereignty.law.Rule;
import eu.sovereignty.law.RulePack;
import java.util.List;
import java.util.stream.Stream;

/** The rules of the Data Act. */
public final class Rules implements RulePack {

    @Override
    public List<Rule<?>> rules() {
        return Stream.of(
                        Switching.rules(),
                        Terms.rules(),
                        Transparency.rules(),
                        Charges.rules(),
                        Technical.rules(),
                        ForeignAccess.rules(),
                        UnfairTerms.rules(),
                        ExceptionalNeed.rules(),
                        Proposals.rules())
                .flatMap(List::stream)
                .toList();
    }
}
