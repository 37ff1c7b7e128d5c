package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ModelName;
import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.catalogue.ProviderEntry.Service;
import eu.sovereignty.catalogue.RoutingProfile;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Provenance;
import eu.sovereignty.manifest.ModelDeclaration;
import eu.sovereignty.manifest.Routing;
import java.util.List;
import java.util.Optional;

/**
 * How far requests to one model of a hosting may go. A profile in the model's own name counts before what is declared, and a
 * profile that goes anywhere defeats the region. Source: law notes, cloud-act 6.3.
 */
record ModelRouting(Hosting hosting, ModelDeclaration model) {

    /** How far. */
    enum Reach {
        /** The region that is declared. */
        REGION,
        /** Regions of Europe: which ones is not known. */
        EUROPE,
        /** Regions of one third country. */
        THIRD_COUNTRY,
        /** Regions outside Europe. */
        OUTSIDE,
        /** Any region of the provider. */
        ANYWHERE,
        /** Another provider, chosen for each request. */
        CHOSEN_AT_RUN_TIME,
        /** One provider of several, which is named elsewhere. */
        PINNED,
        UNKNOWN
    }

    /** Whether requests leave the region, or may. */
    boolean leavesRegion() {
        return reach() != Reach.REGION;
    }

    Reach reach() {
        return named().map(ModelRouting::reach).orElseGet(this::declared);
    }

    /** The profile that the name carries. */
    Optional<ModelName.Routing> named() {
        return model.name().value().flatMap(name -> ModelName.of(name).routing());
    }

    /** The country of a profile that names one. */
    Optional<String> country() {
        return named().filter(profile -> reach(profile) == Reach.THIRD_COUNTRY)
                .map(profile -> profile == ModelName.Routing.US_GOV ? "US" : profile.name());
    }

    private static Reach reach(ModelName.Routing profile) {
        return switch (profile) {
            case GLOBAL -> Reach.ANYWHERE;
            case EU -> Reach.EUROPE;
            case US, US_GOV, JP, AU, CA -> Reach.THIRD_COUNTRY;
            case APAC -> Reach.OUTSIDE;
        };
    }

    private Reach declared() {
        Fact<Routing> routing = model.routing();
        if (routing.saidUnknown()) {
            return Reach.UNKNOWN;
        }
        if (routing.holds(where -> where != Routing.REGIONAL)) {
            return routing.holds(Routing.GLOBAL::equals) ? Reach.ANYWHERE : Reach.PINNED;
        }
        return router().isPresent() ? Reach.CHOSEN_AT_RUN_TIME : ofProvider(routing);
    }

    /** A provider that has no region to choose goes wherever it says it goes. */
    private Reach ofProvider(Fact<Routing> routing) {
        boolean free = !routing.isKnown() && !hosting.regionId().isKnown();
        return free && profile("default", RoutingProfile.Reach.ANYWHERE).isPresent() ? Reach.ANYWHERE : Reach.REGION;
    }

    /** The profile by which the used service passes requests on to providers that it chooses. */
    Optional<RoutingProfile> router() {
        return profiles().stream()
                .filter(profile -> profile.reach().holds(RoutingProfile.Reach.CHOSEN_AT_RUN_TIME::equals))
                .findFirst();
    }

    private Optional<RoutingProfile> profile(String id, RoutingProfile.Reach reach) {
        return profiles().stream()
                .filter(profile -> profile.id().equals(id) && profile.reach().holds(reach::equals))
                .findFirst();
    }

    private List<RoutingProfile> profiles() {
        List<Service> used = new UsedOffer(hosting).services();
        return hosting.provider().map(ProviderEntry::routing).orElse(List.of()).stream()
                .filter(profile -> !profile.service().isKnown() || onlyOne(used, profile))
                .toList();
    }

    private static boolean onlyOne(List<Service> used, RoutingProfile profile) {
        return used.size() == 1 && profile.service().holds(used.get(0).id()::equals);
    }

    /** What it rests on. */
    List<Provenance> from() {
        if (named().isPresent()) {
            return model.name().from();
        }
        return model.routing().isKnown()
                ? model.routing().from()
                : profiles().stream()
                        .flatMap(profile -> profile.reach().from().stream())
                        .toList();
    }

    /** The manifest field that would settle it. */
    String field() {
        return "models[" + model.id() + "].routing";
    }
}
