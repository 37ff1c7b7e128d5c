package eu.sovereignty.dossier.aiact;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Shown;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.OrganisationKind;
import eu.sovereignty.manifest.SystemDeclaration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * From when the duties of high-risk systems bind a system (AI Act 113(c), 111(2); law notes T-14, T-16, T-18, T-19).
 *
 * <p>A system that is in both annexes starts on the later day, because the earlier one is disputed. A system placed on the
 * market or put into service before its day is bound only after a significant change in design; or, where it is intended for
 * public authorities, from 2030-08-02.
 */
public record HighRiskStart(AiSystem system) {

    /** What decides on the day. */
    public enum Basis {
        ANNEX_III(AiActDays.ANNEX_III),
        ANNEX_I(AiActDays.ANNEX_I),
        /** An earlier system, intended for public authorities. */
        LEGACY_PUBLIC_AUTHORITY(AiActDays.LEGACY),
        /** An earlier system that nobody has changed: not bound. */
        LEGACY(LocalDate.MAX);

        private final LocalDate day;

        Basis(LocalDate day) {
            this.day = day;
        }
    }

    /** What decides, for a system that is high-risk. */
    public Fact<Basis> basis() {
        return earlier().flatMap(earlier -> earlier ? legacy() : new Known<>(own(), List.of()));
    }

    /** What decides as far as is known: an open question on earlier systems does not move the day. */
    public Basis announced() {
        return basis().value().orElse(own());
    }

    /** The first day of its duties: that of the change where one has ended the transition, else as announced. */
    LocalDate firstDay() {
        return changedSince() ? changed().value().orElse(announced().day) : announced().day;
    }

    /** The rules bind it on some day: it is no earlier system that stays outside. */
    public Fact<Boolean> bound() {
        return basis().is(basis -> basis != Basis.LEGACY);
    }

    /** What a reader of the report sees. */
    public Object shown() {
        return Shown.of(
                basis(),
                basis -> basis == Basis.LEGACY
                        ? Map.of("basis", word(basis))
                        : Map.of("basis", word(basis), "day", basis.day.toString()));
    }

    private static String word(Basis basis) {
        return basis.name();
    }

    private Basis own() {
        return system.classification().highRiskAnnexI().holds(yes -> yes) ? Basis.ANNEX_I : Basis.ANNEX_III;
    }

    private Fact<Basis> legacy() {
        return forPublicAuthorities().map(yes -> yes ? Basis.LEGACY_PUBLIC_AUTHORITY : Basis.LEGACY);
    }

    /** 111(2): placed or put into service before the day, and not changed in its design from that day on. */
    private Fact<Boolean> earlier() {
        if (changedSince()) {
            return new Known<>(false, changed().from());
        }
        return perhapsChanged()
                ? Kleene.and(firstBefore(), Fact.missing(system.field("significantDesignChangeOn")))
                : firstBefore();
    }

    private boolean changedSince() {
        return changed().holds(day -> !day.isBefore(own().day) && !day.isAfter(today()));
    }

    /** Said to be unknown on purpose, when a change could have ended the transition; silence says nothing of one. */
    private boolean perhapsChanged() {
        return changed().saidUnknown() && !today().isBefore(own().day);
    }

    private Fact<LocalDate> changed() {
        return system.declared().significantDesignChangeOn();
    }

    /**
     * One of the two days decides; an order of both in which the market came before the day and the service after it is for a
     * person, because the test is made for a type of system.
     */
    private Fact<Boolean> firstBefore() {
        List<Fact<LocalDate>> known = known();
        if (known.isEmpty()) {
            return Fact.missing(system.field("putIntoServiceOn"));
        }
        long before =
                known.stream().filter(day -> day.holds(own().day::isAfter)).count();
        if (before > 0 && before < known.size()) {
            return new Unknown<>(List.of(Missing.qualification(system.field("putIntoServiceOn"))));
        }
        List<Provenance> from = new ArrayList<>();
        known.forEach(day -> from.addAll(day.from()));
        return new Known<>(before > 0, from);
    }

    private List<Fact<LocalDate>> known() {
        SystemDeclaration declared = system.declared();
        return List.of(declared.placedOnMarketOn(), declared.putIntoServiceOn()).stream()
                .filter(Fact::isKnown)
                .toList();
    }

    /** The body itself, or the one that a supplier works for. */
    private Fact<Boolean> forPublicAuthorities() {
        Fact<Boolean> own = system.organisation().publicBody();
        Optional<Boolean> serves =
                system.organisation().declared().serves().value().map(OrganisationKind::publicBody);
        return own.holds(yes -> yes)
                ? own
                : Kleene.or(own, serves.isPresent() ? served() : Fact.missing("organisation.serves"));
    }

    private Fact<Boolean> served() {
        return system.organisation().declared().serves().is(OrganisationKind::publicBody);
    }

    private LocalDate today() {
        return system.context().asOf();
    }
}
