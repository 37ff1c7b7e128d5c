package eu.sovereignty.dossier.aiact;

import eu.sovereignty.dossier.AiSystem;
import eu.sovereignty.dossier.Claim;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Known;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.AiActClass;

/** The class that is claimed for a system, against the facts (law notes D-09). */
public record ClaimedClass(AiSystem system) {

    /** A class is claimed. */
    public Fact<Boolean> claimed() {
        return Claim.of(system.declared().aiActClass().is(claim -> true), system.field("aiActClass"));
    }

    /** The facts give that class, or it is open whether they do. */
    public Fact<Boolean> agrees() {
        return system.declared().aiActClass().flatMap(this::given);
    }

    private Fact<Boolean> given(AiActClass claim) {
        Classification found = system.classification();
        boolean open = found.classes().contains(AiActClass.UNDETERMINED);
        return !found.classes().contains(claim) && open
                ? new Unknown<>(found.open())
                : new Known<>(found.highest() == claim, java.util.List.of());
    }
}
