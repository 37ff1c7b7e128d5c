package eu.sovereignty.dossier;

import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.manifest.HostingDeclaration;
import java.util.Set;

/**
 * Facts that do not go with a SecNumCloud qualification: points of sections 19.2 and 19.6 of the referential 3.2 that what is
 * known contradicts. What is not known contradicts nothing. Source: law notes, gdpr-fr 5.3.
 */
public record ReferentialConflict(Hosting hosting) {

    /** 19.2 b: data is kept or worked on outside the Union; the European Economic Area is not enough. */
    public Fact<Boolean> dataOutsideUnion() {
        return Kleene.or(outside(hosting.storageCountries()), outside(hosting.processingCountries()))
                .or(Kleene.FALSE);
    }

    /** 19.2 c: the service is administered from outside the Union. */
    public Fact<Boolean> administeredFromOutside() {
        return outside(hosting.declared().places().remoteAccess()).or(Kleene.FALSE);
    }

    /** 19.2 d: technical data leaves the Union. */
    public Fact<Boolean> technicalDataOutside() {
        return outside(hosting.declared().places().telemetry()).or(Kleene.FALSE);
    }

    /** 19.6 a and b: seat, or capital and votes, outside the Union beyond what the referential allows. */
    public Fact<Boolean> heldFromOutside() {
        HostingDeclaration.Company declared = hosting.declared().company();
        Fact<Boolean> capital = hosting.ownerships().union().withinCaps();
        Fact<Boolean> parent = declared.ultimateParent().flatMap(this::outsideUnion);
        Fact<Boolean> seat = declared.country().flatMap(this::outsideUnion);
        return Kleene.or(Kleene.not(capital), parent, seat).or(Kleene.FALSE);
    }

    /** Whether none of them stands against it. */
    public Fact<Boolean> none() {
        return Kleene.not(
                Kleene.or(dataOutsideUnion(), administeredFromOutside(), technicalDataOutside(), heldFromOutside()));
    }

    private Fact<Boolean> outside(Fact<Set<Country>> countries) {
        return countries.flatMap(set -> Kleene.any(set.stream().sorted().toList(), this::outsideUnion));
    }

    private Fact<Boolean> outsideUnion(Country country) {
        return Kleene.not(Territory.inUnion(hosting.context(), country));
    }
}
