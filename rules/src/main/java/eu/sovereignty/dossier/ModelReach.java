package eu.sovereignty.dossier;

import eu.sovereignty.dossier.ModelRouting.Reach;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.manifest.ContinuityDeclaration;
import eu.sovereignty.manifest.Routing;
import java.util.List;
import java.util.function.Function;

/** What rules ask of the way from a system to a model: routers, profiles that go anywhere, and the way out. */
public record ModelReach(Model model) {

    /** Whether the service that serves it passes requests on to providers that it chooses. */
    public Fact<Boolean> router() {
        return at(hosting -> routing(hosting)
                .router()
                .<Fact<Boolean>>map(profile -> profile.reach().map(reach -> true))
                .orElse(Kleene.FALSE));
    }

    /** Whether one provider of those is pinned. */
    public Fact<Boolean> pinned() {
        return model.declared().routing().is(Routing.PINNED);
    }

    /** Whether a region is declared for the hosting that serves it. */
    public Fact<Boolean> regionDeclared() {
        return at(hosting -> hosting.regionId().map(id -> true).or(Kleene.FALSE));
    }

    /** Whether requests may go anywhere, or to another part of the world, whatever the region. */
    public Fact<Boolean> leavesZone() {
        return at(hosting -> {
            ModelRouting routing = routing(hosting);
            Reach reach = routing.reach();
            boolean leaves = reach == Reach.ANYWHERE || reach == Reach.OUTSIDE || reach == Reach.THIRD_COUNTRY;
            return new Known<>(leaves, leaves ? routing.from() : List.of());
        });
    }

    /** Whether another hosting is declared that can take over. */
    public Fact<Boolean> alternative() {
        return at(hosting -> hosting.continuity()
                .alternatives()
                .is(ids -> ids.stream()
                        .anyMatch(id -> !id.equals(hosting.declared().id()))));
    }

    /** Whether a plan for leaving is there, of the hosting or of the whole. */
    public Fact<Boolean> exitPlan() {
        return at(hosting -> {
            ContinuityDeclaration.Evidences whole = hosting.continuity().evidence();
            Fact<Boolean> own = Proof.valid(
                    hosting.declared().evidence().exitPlan(),
                    hosting.context().asOf(),
                    hosting.field("evidence.exitPlan"));
            Fact<Boolean> plan =
                    Proof.valid(whole.exitPlan(), hosting.context().asOf(), "continuity.evidence.exitPlan");
            return own.holds(is -> is) ? own : plan.isKnown() ? plan : own;
        });
    }

    /** Whether the organisation that uses it is of the Union. */
    public Fact<Boolean> usedInUnion() {
        return at(hosting -> hosting.organisation().inUnion(hosting.context()));
    }

    private ModelRouting routing(Hosting hosting) {
        return new ModelRouting(hosting, model.declared());
    }

    /** Asked of the hosting that serves it; open while nobody says which does. */
    private Fact<Boolean> at(Function<Hosting, Fact<Boolean>> question) {
        return model.servedBy().map(question).orElseGet(() -> Fact.missing(model.field("servedBy")));
    }
}
