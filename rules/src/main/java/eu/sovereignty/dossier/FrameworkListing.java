package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.PersonKind;
import eu.sovereignty.manifest.TransferDeclaration.PrivacyFramework;
import eu.sovereignty.manifest.TransferTool;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The recipient on the list of the EU-US Data Privacy Framework (Decision (EU) 2023/1795): an entity is listed, not a
 * provider; it certifies again every year, and human-resources data is covered only where it chose so.
 */
public record FrameworkListing(Transfer transfer) {

    private static final String UNITED_STATES = "US";
    private static final Set<String> HR = Set.of("hr", "rh", "human-resources", "ressources-humaines");

    /** Whether the transfer relies on it: declared as its ground, or as a listed recipient. */
    public Fact<Boolean> reliedOn() {
        if (!transfer.country().code().equals(UNITED_STATES)) {
            return Kleene.FALSE;
        }
        Fact<Boolean> ground =
                transfer.declared().tool().is(tool -> tool == TransferTool.DPF || tool == TransferTool.ADEQUACY);
        return Claim.of(Kleene.or(ground, listing().listed()), transfer.field("tool"));
    }

    /** Whether the recipient is on the active list. */
    public Fact<Boolean> listed() {
        return listing().listed();
    }

    /** Whether the entity on the list is the recipient; where the names differ, only a person can say. */
    public Fact<Boolean> sameEntity() {
        return listing()
                .entity()
                .flatMap(listed -> recipientNames().anyMatch(name -> resembles(name, listed))
                        ? Kleene.TRUE
                        : new Unknown<>(java.util.List.of(Missing.qualification(transfer.field("dpf.entity")))));
    }

    /** Whether there is no human-resources data, or the listing covers it. */
    public Fact<Boolean> coversStaff() {
        return Kleene.or(Kleene.not(aboutStaff()), listing().hrCovered());
    }

    /** Whether the list was looked at within the last twelve months. */
    public Fact<Boolean> checkedThisYear() {
        return listing()
                .checkedOn()
                .is(day -> !day.isBefore(transfer.context().asOf().minusMonths(12)));
    }

    private Fact<Boolean> aboutStaff() {
        var data = transfer.flow().dataset().declared();
        return Kleene.or(
                data.categories()
                        .is(categories -> categories.stream().anyMatch(HR::contains))
                        .or(Kleene.FALSE),
                data.subjects().is(persons -> persons.contains(PersonKind.EMPLOYEES)));
    }

    private Stream<String> recipientNames() {
        Hosting hosting = transfer.flow().hosting();
        Optional<ProviderEntry> known = hosting.provider();
        return Stream.of(
                        known.flatMap(entry -> entry.entity().name().value()),
                        known.map(ProviderEntry::name),
                        hosting.declared().provider().value())
                .flatMap(Optional::stream);
    }

    private static boolean resembles(String one, String other) {
        String first = letters(one);
        String second = letters(other);
        return !first.isEmpty() && !second.isEmpty() && (first.contains(second) || second.contains(first));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private PrivacyFramework listing() {
        return transfer.declared().dpf();
    }
}
