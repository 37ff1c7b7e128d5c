package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.manifest.HostingDeclaration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A derogation from article 31 of the loi SREN: only for a project that was engaged when the regime entered into force; by an
 * act that is reasoned and public; under the responsible minister, after validation by the Prime Minister; and for eighteen
 * months at most after an acceptable offer is available in France. Source: law notes, gdpr-fr 5.1.
 */
public record Derogation31(Hosting hosting) {

    /** The longest time after an acceptable offer is available (loi 2024-449, article 31). */
    private static final int MONTHS = 18;

    /** Whether one is declared. */
    public Fact<Boolean> invoked() {
        return new Known<>(declared().declared(), List.of());
    }

    /** Whether everything that it needs is declared and it has not ended; not so where none is invoked. */
    public Fact<Boolean> valid() {
        return declared().declared()
                ? Kleene.and(
                        act(),
                        declared().published(),
                        declared().projectEngaged(),
                        declared().primeMinisterValidated(),
                        running())
                : Kleene.FALSE;
    }

    /** Whether one is invoked of which it is not known if it holds. */
    public Fact<Boolean> open() {
        return new Known<>(declared().declared() && !valid().isKnown(), List.of());
    }

    /** The last day on which it can hold. */
    public Fact<LocalDate> lastDay() {
        return declared().offerAvailableOn().map(day -> day.plusMonths(MONTHS));
    }

    private Fact<Boolean> act() {
        return Proof.valid(declared().act(), hosting.context().asOf(), hosting.field("derogation.act"));
    }

    private Fact<Boolean> running() {
        return lastDay().is(day -> !hosting.context().asOf().isAfter(day));
    }

    private HostingDeclaration.Derogation31 declared() {
        return hosting.declared().derogation();
    }

    /** As a report shows it. */
    Map<String, Object> shown() {
        return Map.of("valid", Shown.of(valid()), "until", Shown.of(lastDay(), LocalDate::toString));
    }
}
