package eu.sovereignty.law.cloudact;

import eu.sovereignty.law.Rule;
import eu.sovereignty.law.RulePack;
import java.util.List;

/** The rules of exposure to third-country law. */
public final class Rules implements RulePack {

    @Override
    public List<Rule<?>> rules() {
        return Exposure.rules();
    }
}
