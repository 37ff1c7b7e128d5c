package eu.sovereignty.dossier;

import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.TransferTool;
import java.util.Set;

/**
 * The derogation of GDPR 49 that a transfer relies on: a point of 49(1), written {@code 49(1)(a)} to {@code 49(1)(g)}, or
 * {@code compelling-interests} for its second subparagraph.
 */
public record Derogations49(Transfer transfer) {

    /** Grounds that recital 111 or the second subparagraph itself ties to the occasional. */
    private static final Set<String> OCCASIONAL = Set.of("49(1)(b)", "49(1)(c)", "49(1)(e)", "compelling-interests");

    /** Grounds that only the guidelines of the EDPB close to systematic use. */
    private static final Set<String> STRICTLY_READ = Set.of("49(1)(a)", "49(1)(d)", "49(1)(f)", "49(1)(g)");

    /** Grounds closed to public authorities in the exercise of their public powers (49(3)). */
    private static final Set<String> CLOSED_TO_AUTHORITIES =
            Set.of("49(1)(a)", "49(1)(b)", "49(1)(c)", "compelling-interests");

    /** Whether the ground is one that the law ties to the occasional. */
    public Fact<Boolean> occasionalByLaw() {
        return ground(OCCASIONAL);
    }

    /** Whether the ground is one that the guidelines read strictly. */
    public Fact<Boolean> strictlyRead() {
        return ground(STRICTLY_READ);
    }

    /** Whether 49(3) closes the ground to public powers. */
    public Fact<Boolean> closedToAuthorities() {
        return ground(CLOSED_TO_AUTHORITIES);
    }

    /** Whether the relation is continuous, as an interface or a hosting is. */
    public Fact<Boolean> continuous() {
        return transfer.declared().continuousRelation();
    }

    /** False where no derogation is relied on; unknown for a ground that 49(1) does not have. */
    private Fact<Boolean> ground(Set<String> grounds) {
        Fact<Boolean> reliedOn = Claim.of(transfer.declared().tool().is(TransferTool.ART49), transfer.field("tool"));
        return Kleene.and(reliedOn, transfer.declared().art49Ground().flatMap(written -> among(written, grounds)));
    }

    private Fact<Boolean> among(String written, Set<String> grounds) {
        boolean exists = OCCASIONAL.contains(written) || STRICTLY_READ.contains(written);
        return exists
                ? grounds.contains(written) ? Kleene.TRUE : Kleene.FALSE
                : Fact.missing(transfer.field("art49Ground"));
    }
}
