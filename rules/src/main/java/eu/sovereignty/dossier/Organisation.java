package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.CountryTable.Standing;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import eu.sovereignty.manifest.OrganisationDeclaration;
import eu.sovereignty.manifest.OrganisationKind;
import java.util.Map;

/** The organisation that declares. */
public record Organisation(OrganisationDeclaration declared) implements Subject {

    @Override
    public SubjectId id() {
        return new SubjectId("organisation", "");
    }

    @Override
    public Position at() {
        return declared.at();
    }

    @Override
    public Map<String, String> names() {
        return Map.of("organisation", declared.name().value().orElse("?"));
    }

    /** Whether it is governed by public law. */
    public Fact<Boolean> publicBody() {
        return declared.kind().is(OrganisationKind::publicBody);
    }

    /** Whether article 31 of the loi SREN binds it. */
    public Fact<Boolean> boundBySren31() {
        return BoundBody.of(declared);
    }

    /** Whether its seat is in France, overseas included: French public law binds no body of another country. */
    public Fact<Boolean> french() {
        return FrenchBody.of(declared);
    }

    @Override
    public Map<String, Object> facts() {
        return Map.of("boundBySren31", Shown.of(boundBySren31()));
    }

    /** Whether it is established in a Member State, as its country says. */
    public Fact<Boolean> inUnion(Context context) {
        return declared.country()
                .flatMap(country -> context.catalogue().countries().standing(country))
                .is(Standing.EU);
    }
}
