package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.FilePattern;
import eu.sovereignty.catalogue.TechnologyEntry;
import eu.sovereignty.catalogue.TechnologyKind;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.inventory.CallSite;
import eu.sovereignty.inventory.Scope;
import eu.sovereignty.manifest.SystemDeclaration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which code of a system calls AI, against the packages that are declared to. */
record Callers(SystemDeclaration system, Context context) {

    private static final Set<TechnologyKind> CALL_MODELS =
            EnumSet.of(TechnologyKind.FRAMEWORK, TechnologyKind.SDK, TechnologyKind.AGENT, TechnologyKind.GATEWAY);

    /** Whether the manifest says which packages call models. */
    Fact<Boolean> declared() {
        return new Known<>(!system.uses().callers().isEmpty(), List.of());
    }

    /** Whether no other package does; rests on the first place that does. */
    Fact<Boolean> kept() {
        Optional<CallSite> other = other();
        return new Known<>(
                other.isEmpty(),
                other
                        .<Provenance>map(
                                call -> new Provenance.Seen(call.at(), call.caller(), call.evidence(), "byte-code"))
                        .stream()
                        .toList());
    }

    /** What the first place says that is not declared; empty where there is none. */
    String shown() {
        return other().map(call -> call.at().place() + " " + call.evidence()).orElse("");
    }

    private Optional<CallSite> other() {
        return context.inventory().calls().stream()
                .filter(call -> call.scope() == Scope.PRODUCTION)
                .filter(call -> ofSystem(call.at().file()))
                .filter(this::callsModels)
                .filter(call ->
                        system.uses().callers().keySet().stream().noneMatch(caller -> isIn(call.caller(), caller)))
                .sorted()
                .findFirst();
    }

    private boolean ofSystem(String file) {
        return system.paths()
                .value()
                .map(paths -> paths.stream().anyMatch(pattern -> FilePattern.matches(pattern, file)))
                .orElse(true);
    }

    private boolean callsModels(CallSite call) {
        return context.catalogue()
                .technologies()
                .entry(call.technology())
                .map(TechnologyEntry::kind)
                .filter(CALL_MODELS::contains)
                .isPresent();
    }

    private static boolean isIn(String name, String declared) {
        return name.equals(declared) || name.startsWith(declared + ".");
    }
}
