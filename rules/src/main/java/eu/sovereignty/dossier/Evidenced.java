package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.manifest.ContractDeclaration;
import eu.sovereignty.manifest.Evidence;
import eu.sovereignty.manifest.Reference;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A subject with the evidence that its declaration names. It bears the id of the subject; where something is wrong with a
 * piece of evidence, its line is the line of that piece.
 */
public record Evidenced(Subject owner, List<Evidence> evidence, LocalDate asOf) implements Subject {

    /** What can be wrong with a piece of evidence. */
    public enum Fault {
        ABSENT,
        EMPTY,
        /** A link out of the base directory. */
        OUTSIDE,
        UNREADABLE,
        /** The manifest itself, or a folder that holds it. */
        NOT_EVIDENCE,
        /** Past the day until which it counts. */
        EXPIRED,
        /** Of a day that has not come. */
        NOT_YET
    }

    /** Every subject of a case that names evidence. Evidence of continuity belongs to the organisation. */
    static List<Evidenced> all(Dossier dossier) {
        Organisation organisation = dossier.organisation();
        return Stream.of(
                        Stream.of(of(dossier, organisation, organisation.declared(), dossier.continuity())),
                        dossier.systems().stream().map(system -> of(dossier, system, system.declared())),
                        dossier.models().stream().map(model -> of(dossier, model, model.declared())),
                        dossier.processings().stream().map(purpose -> of(dossier, purpose, purpose.declared())),
                        dossier.datasets().stream().map(dataset -> of(dossier, dataset, dataset.declared())),
                        dossier.hostings().stream().map(hosting -> ofHosting(dossier, hosting)),
                        dossier.contracts().stream().map(contract -> of(dossier, contract, contract.declared())))
                .flatMap(subjects -> subjects)
                .filter(subject -> !subject.evidence().isEmpty())
                .toList();
    }

    private static Evidenced of(Dossier dossier, Subject owner, Record... declarations) {
        return new Evidenced(
                owner,
                Arrays.stream(declarations)
                        .flatMap(declaration -> EvidenceWalk.in(declaration, Set.of()).stream())
                        .toList(),
                dossier.asOf());
    }

    private static Evidenced ofHosting(Dossier dossier, Hosting hosting) {
        return new Evidenced(
                hosting, EvidenceWalk.in(hosting.declared(), Set.of(ContractDeclaration.class)), dossier.asOf());
    }

    @Override
    public SubjectId id() {
        return owner.id();
    }

    @Override
    public Position at() {
        return faulty(one -> true).findFirst().flatMap(Evidenced::place).orElse(owner.at());
    }

    @Override
    public Map<String, String> names() {
        return Map.of(
                "subject",
                owner.id().toString(),
                "evidence",
                faulty(one -> true).map(this::shown).collect(Collectors.joining(", ")));
    }

    /** Whether some piece has this fault. */
    public Fact<Boolean> has(Fault fault) {
        List<Evidence> faulty = faulty(fault::equals).toList();
        return fact(!faulty.isEmpty(), faulty);
    }

    /** Whether no piece has any. */
    public Fact<Boolean> inOrder() {
        List<Evidence> faulty = faulty(fault -> true).toList();
        return fact(faulty.isEmpty(), faulty.isEmpty() ? evidence : faulty);
    }

    private Stream<Evidence> faulty(Predicate<Fault> kind) {
        return evidence.stream().filter(piece -> fault(piece).filter(kind).isPresent());
    }

    private Optional<Fault> fault(Evidence piece) {
        return piece.at()
                .value()
                .flatMap(Evidenced::fault)
                .or(() -> piece.validUntil().value().filter(asOf::isAfter).map(day -> Fault.EXPIRED))
                .or(() -> piece.date().value().filter(asOf::isBefore).map(day -> Fault.NOT_YET));
    }

    private static Optional<Fault> fault(Reference reference) {
        if (!(reference instanceof Reference.File file)) {
            return Optional.empty();
        }
        return switch (file.state()) {
            case PRESENT -> Optional.empty();
            case ABSENT -> Optional.of(Fault.ABSENT);
            case EMPTY -> Optional.of(Fault.EMPTY);
            case OUTSIDE -> Optional.of(Fault.OUTSIDE);
            case UNREADABLE -> Optional.of(Fault.UNREADABLE);
            case NOT_EVIDENCE -> Optional.of(Fault.NOT_EVIDENCE);
        };
    }

    private String shown(Evidence piece) {
        String written = piece.at().value().map(Reference::written).orElse("?");
        return place(piece).map(at -> written + " (" + at.place() + ")").orElse(written);
    }

    private static Optional<Position> place(Evidence piece) {
        return piece.at().from().stream()
                .filter(Provenance.Declared.class::isInstance)
                .map(from -> ((Provenance.Declared) from).at())
                .findFirst();
    }

    private static Fact<Boolean> fact(boolean value, List<Evidence> restsOn) {
        return new Known<>(
                value,
                restsOn.stream().flatMap(piece -> piece.at().from().stream()).toList());
    }
}
