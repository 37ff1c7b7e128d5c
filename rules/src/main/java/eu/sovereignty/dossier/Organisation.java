package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.CountryTable.Standing;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Position;
import eu.sovereignty.manifest.OrganisationDeclaration;
import eu.sovereignty.manifest.OrganisationKind;
import java.util.Map;

/** The organisation that declares. */
public record Organisation(OrganisationDeclaration declared, Context context) implements Subject {

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

    /**
     * Whether it is a public authority (GDPR 6(1), 37, 49(3)): as declared; a body governed by public law is one, a supplier
     * is none, and of a private body entrusted with a public service nothing is assumed.
     */
    public Fact<Boolean> publicAuthority() {
        Fact<Boolean> byKind = declared.kind()
                .flatMap(kind -> kind == OrganisationKind.PRIVATE_PUBLIC_SERVICE
                        ? Fact.missing("organisation.publicAuthority")
                        : publicBody());
        return declared.publicAuthority().or(byKind);
    }

    /** Whether article 31 of the loi SREN binds it. */
    public Fact<Boolean> boundBySren31() {
        return BoundBody.of(declared);
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
