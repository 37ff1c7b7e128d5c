package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.CountryTable.Standing;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Position;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.OrganisationDeclaration;
import eu.sovereignty.manifest.OrganisationKind;
import java.util.List;
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

    /** Whether its seat is in France, overseas included: French public law binds no body of another country. */
    public Fact<Boolean> french() {
        return FrenchBody.of(declared);
    }

    /** Whether it may be a French court: a service of the State, or a public body of no kind that is named. */
    public Fact<Boolean> possiblyCourt() {
        return Kleene.and(
                declared.kind()
                        .is(kind ->
                                kind == OrganisationKind.STATE_SERVICE || kind == OrganisationKind.OTHER_PUBLIC_BODY),
                french());
    }

    /** Whether it is an administration of the French State. */
    public Fact<Boolean> stateService() {
        return Kleene.and(declared.kind().is(OrganisationKind.STATE_SERVICE), french());
    }

    /** Whether it is an administration in the sense of French public law (CRPA L300-2): a French body governed by public law. */
    public Fact<Boolean> frenchPublicBody() {
        return Kleene.and(publicBody(), french());
    }

    /**
     * Whether it is an administrative authority of ordonnance 2005-1516: a public body is; of a private one that is entrusted
     * with a public service, only a person can say whether that service is an administrative one.
     */
    public Fact<Boolean> administrativeAuthority() {
        Fact<Boolean> byKind = declared.kind()
                .flatMap(kind -> kind == OrganisationKind.PRIVATE_PUBLIC_SERVICE
                        ? new Unknown<>(List.of(Missing.qualification("organisation.kind")))
                        : publicBody());
        return Kleene.and(byKind, french());
    }

    /**
     * Whether it is such an administration or a private body entrusted with a public service. Whether that service is an
     * administrative one, as some texts ask, only a person can say.
     */
    public Fact<Boolean> publicMission() {
        return Kleene.and(declared.kind().is(kind -> kind != OrganisationKind.PRIVATE_SUPPLIER), french());
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
