package eu.sovereignty.law.france;

import eu.sovereignty.law.Rule;
import eu.sovereignty.law.RulePack;
import java.util.List;

/** The rules of French public-sector law. */
public final class Rules implements RulePack {

    @Override
    public List<Rule<?>> rules() {
        return List.of();
    }
}
