package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.dossier.ownership.Ownership;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Missing;
import eu.sovereignty.fact.Unknown;
import eu.sovereignty.manifest.HostingDeclaration;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The points of SecNumCloud 3.2, section 19.6 (protection from law outside the Union), a to f, for the provider of a hosting
 * as far as catalogue and manifest know it. True: the point is met. They are no qualification, and a qualification is no
 * answer to them. Source: ANSSI, referential 3.2 of 2022-03-08; law notes, cloud-act 4.
 */
record SecNumCloud196(Hosting hosting) {

    private static final Period NOTICE = Period.ofMonths(1);

    /** a: registered seat, central administration and principal establishment in a Member State, all three. */
    Fact<Boolean> seat() {
        HostingDeclaration.Company declared = hosting.declared().company();
        return Kleene.and(
                inUnion(known(ProviderEntry.Entity::country, declared.country()), "country"),
                inUnion(known(ProviderEntry.Entity::administration, declared.administration()), "administration"),
                inUnion(
                        known(ProviderEntry.Entity::principalEstablishment, declared.principalEstablishment()),
                        "principalEstablishment"));
    }

    private Fact<Country> known(Function<ProviderEntry.Entity, Fact<Country>> place, Fact<Country> declared) {
        return hosting.provider()
                .map(entry -> place.apply(entry.entity()).or(declared))
                .orElse(declared);
    }

    private Fact<Boolean> inUnion(Fact<Country> place, String name) {
        String field = hosting.field("company." + name);
        return place.settledBy(field).flatMap(country -> Territory.ofUnion(hosting.context(), country, field));
    }

    /** b-2: whether only holders who declared a threshold count, because the shares are listed. */
    Fact<Boolean> declaredHoldersOnly() {
        Fact<Boolean> declared = hosting.declared().company().declaredOnly();
        return hosting.provider()
                .map(entry -> entry.entity().declaredOnly().or(declared))
                .orElse(declared)
                .settledBy(hosting.field("company.declaredOnly"));
    }

    /** b-3: no such entity has a veto, nor appoints the majority of a governing body. */
    Fact<Boolean> noRights(Ownership ownership) {
        Fact<Boolean> right = Kleene.any(
                ownership.parties(),
                party -> Kleene.and(party.outside(), Kleene.or(party.veto(), party.boardMajority())));
        Fact<Boolean> unnamed =
                ownership.unnamed().upper().isZero() ? Kleene.FALSE : Fact.missing(hosting.field("company.holders"));
        return Kleene.not(Kleene.or(right, unnamed)).settledBy(hosting.field("company.holders"));
    }

    /** f: a change that touches these points is told to the customer within one month. */
    Fact<Boolean> changesTold() {
        String field = hosting.field("contract.ownershipChangeNotice");
        return hosting.declared()
                .contract()
                .ownershipChangeNotice()
                .settledBy(field)
                .flatMap(period -> {
                    PeriodFit fit = PeriodFit.within(NOTICE, period);
                    return fit == PeriodFit.DEPENDS
                            ? new Unknown<>(List.of(Missing.qualification(field)))
                            : fit == PeriodFit.ALWAYS ? Kleene.TRUE : Kleene.FALSE;
                });
    }

    /** As a report shows it; e, respect of fundamental rights and of the values of the Union, is for a person. */
    Map<String, Object> shown(Ownership ownership) {
        ThirdCompanies third = new ThirdCompanies(hosting);
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("19.6.a", point(seat()));
        shown.put("19.6.b-1", point(ownership.withinCaps()));
        shown.put("19.6.b-2", Shown.of(declaredHoldersOnly(), only -> only ? "declared-holders" : "all-holders"));
        shown.put("19.6.b-3", point(noRights(ownership)));
        shown.put("19.6.c", point(third.withoutAccess()));
        shown.put("19.6.d", point(third.dispensable()));
        shown.put("19.6.e", "for-a-person");
        shown.put("19.6.f", point(changesTold()));
        return shown;
    }

    private static Object point(Fact<Boolean> met) {
        return Shown.of(met, is -> is ? "pass" : "fail");
    }
}
