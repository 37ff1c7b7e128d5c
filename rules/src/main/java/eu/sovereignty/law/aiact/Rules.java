package eu.sovereignty.law.aiact;

import eu.sovereignty.law.Rule;
import eu.sovereignty.law.RulePack;
import java.util.List;

/** The rules of the AI Act. */
public final class Rules implements RulePack {

    @Override
    public List<Rule<?>> rules() {
        return List.of();
    }
}
