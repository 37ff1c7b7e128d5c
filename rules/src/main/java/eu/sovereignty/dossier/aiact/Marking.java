package eu.sovereignty.dossier.aiact;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.SystemDeclaration;
import java.time.LocalDate;
import java.util.List;

/**
 * From when AI content must be marked (AI Act 50(2), 111(4); law notes T-08 and D-08). The transition names systems placed on
 * the market before 2026-08-02 and nothing else: for a system of the body's own that was only put into service before that
 * day, a person must judge until the transition ends.
 */
public record Marking(AiSystem system) {

    /** Placed on the market before Article 50 applied. */
    public boolean inTransition() {
        return declared().placedOnMarketOn().holds(AiActDays.GENERAL::isAfter);
    }

    /** The transition does not speak of it, and has not ended; unknown where no day is declared. */
    public Fact<Boolean> unsettled() {
        if (!system.context().asOf().isBefore(AiActDays.MARKING_OF_EARLIER)
                || declared().placedOnMarketOn().isKnown()) {
            return Kleene.FALSE;
        }
        Fact<LocalDate> service = declared().putIntoServiceOn();
        return service.isKnown()
                ? new Known<>(service.holds(AiActDays.GENERAL::isAfter), service.from())
                : new Unknown<>(List.of(
                        Missing.field(system.field("placedOnMarketOn")),
                        Missing.field(system.field("putIntoServiceOn"))));
    }

    private SystemDeclaration declared() {
        return system.declared();
    }
}
