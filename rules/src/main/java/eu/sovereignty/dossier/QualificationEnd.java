package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ProviderEntry.Certification;
import eu.sovereignty.catalogue.ProviderEntry.Offer;
import eu.sovereignty.catalogue.ProviderEntry.Status;
import eu.sovereignty.dossier.SecNumCloud.Reason;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import java.time.LocalDate;
import java.util.List;

/** When the qualification ends of the offer that a hosting uses: the last day, renewals that follow without a gap included. */
public record QualificationEnd(Hosting hosting) {

    /** The last day; unknown where the offer is not qualified on the day of the case. */
    public Fact<LocalDate> lastDay() {
        SecNumCloud qualification = hosting.secNumCloud();
        if (!qualification.is(true)) {
            return Fact.missing(hosting.field("certifications"));
        }
        return qualification.reason() == Reason.SNC_DECLARED ? claimed() : catalogued();
    }

    /** The first day on which it no longer counts, unless it is renewed. */
    public Fact<LocalDate> dayAfter() {
        return lastDay().map(day -> day.plusDays(1));
    }

    /** Whether it ends in fewer than so many days. */
    public Fact<Boolean> within(int days) {
        LocalDate horizon = hosting.context().asOf().plusDays(days);
        return lastDay().is(day -> day.isBefore(horizon));
    }

    private Fact<LocalDate> claimed() {
        return latest(
                ClaimedQualification.claims(hosting).map(claim -> claim.until()).toList());
    }

    private Fact<LocalDate> catalogued() {
        List<Certification> lines = hosting.offer().map(Offer::certifications).orElse(List.of()).stream()
                .filter(line -> line.scheme().holds("secnumcloud"::equals))
                .filter(line -> line.status().holds(status -> status == Status.QUALIFIED || status == Status.HELD))
                .toList();
        return extended(lines, hosting.context().asOf());
    }

    /** Lines that have begun by a day, and those that begin at the latest on the day after the last of them ends. */
    private Fact<LocalDate> extended(List<Certification> lines, LocalDate begun) {
        Fact<LocalDate> end = latest(lines.stream()
                .filter(line -> line.from().holds(day -> !day.isAfter(begun)))
                .map(Certification::until)
                .toList());
        LocalDate next = end.value().map(day -> day.plusDays(1)).orElse(begun);
        return next.isAfter(begun) && lines.stream().anyMatch(line -> startsBetween(line, begun, next))
                ? extended(lines, next)
                : end;
    }

    private static boolean startsBetween(Certification line, LocalDate begun, LocalDate next) {
        return line.from().holds(day -> day.isAfter(begun) && !day.isAfter(next));
    }

    private Fact<LocalDate> latest(List<Fact<LocalDate>> days) {
        Fact<LocalDate> latest = Fact.missing(hosting.field("certifications"));
        for (Fact<LocalDate> day : days) {
            LocalDate known = latest.value().orElse(LocalDate.MIN);
            latest = day.holds(candidate -> candidate.isAfter(known))
                    ? new Known<>(day.value().orElse(known), day.from())
                    : latest;
        }
        return latest;
    }
}
