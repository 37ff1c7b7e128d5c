package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ProviderEntry.Certification;
import eu.sovereignty.catalogue.ProviderEntry.Status;
import eu.sovereignty.fact.Fact;
import java.time.LocalDate;
import java.util.List;

/** What a catalogue line alone says of a health-data certificate. */
final class CataloguedHds {

    private CataloguedHds() {}

    /** Valid with its dates and without a narrower scope; not valid where it says so; open in every other case. */
    static Fact<Boolean> valid(Hosting hosting, Certification line) {
        String field = hosting.field("evidence.hdsCertificate");
        boolean held = line.status().holds(CataloguedHds::held);
        if (!held) {
            return line.status().is(status -> false).settledBy(field);
        }
        return line.scope().isKnown() || outside(line, hosting.context().asOf())
                ? Fact.missing(field)
                : line.from().flatMap(from -> line.until().map(until -> true)).settledBy(field);
    }

    /** Whether the catalogue knows a certificate that is held, of the whole offer, and only its dates are not known. */
    static boolean heldWithoutDates(Hosting hosting, List<Certification> lines) {
        LocalDate asOf = hosting.context().asOf();
        return lines.stream()
                .anyMatch(line -> line.status().holds(CataloguedHds::held)
                        && !line.scope().isKnown()
                        && !outside(line, asOf));
    }

    static boolean isHeld(Certification line) {
        return line.status().holds(CataloguedHds::held);
    }

    private static boolean held(Status status) {
        return status == Status.HELD || status == Status.QUALIFIED;
    }

    private static boolean outside(Certification line, LocalDate asOf) {
        return line.until().holds(asOf::isAfter) || line.from().holds(asOf::isBefore);
    }
}
