package eu.sovereignty.catalogue;

import eu.sovereignty.document.Node;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Adequacy decisions of the Commission (GDPR 45), each with its scope and its dates. */
public record AdequacyTable(String id, List<Decision> decisions, Optional<Node> sources) {

    /** What a decision asks of the recipient. */
    public enum Condition {
        NONE,
        DPF_LISTED,
        PIPEDA,
        APPI_BUSINESS,
        LGPD,
        FAROESE_ACT,
        AUTOMATED_IN_ISRAEL,
        KOREA_SCOPE
    }

    /** Whether public bodies of the country are covered as recipients. */
    public enum PublicSector {
        COVERED,
        EXCLUDED
    }

    /**
     * A decision.
     *
     * @param until last day of validity; unknown where the text sets none
     * @param lawEnforcement the decision beside it under Directive (EU) 2016/680, where there is one
     * @param isVolatile whether its future is openly disputed
     */
    public record Decision(
            Position at,
            String id,
            Fact<Country> country,
            Fact<String> organisation,
            Fact<String> act,
            Fact<String> eli,
            Fact<String> celex,
            Fact<String> url,
            Fact<List<String>> amendedBy,
            Fact<LocalDate> from,
            Fact<LocalDate> until,
            Fact<Condition> condition,
            Fact<PublicSector> publicSectorRecipients,
            Fact<String> lawEnforcement,
            @eu.sovereignty.document.Key("volatile") Fact<Boolean> isVolatile,
            Optional<Text> scope,
            Optional<Text> note) {}

    /** The decisions about a country. */
    public List<Decision> about(Country country) {
        return decisions.stream()
                .filter(decision -> decision.country().holds(country::equals))
                .toList();
    }
}
