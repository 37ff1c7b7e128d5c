package eu.sovereignty.dossier;

import eu.sovereignty.catalogue.ProviderEntry;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.fact.Kleene;
import eu.sovereignty.fact.Known;
import eu.sovereignty.manifest.HostingDeclaration;
import eu.sovereignty.manifest.Manifest;
import eu.sovereignty.manifest.ModelDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether all services that run models, over the whole manifest, are controlled by the same company in the end (CONT-4). */
public record Concentration(Organisation organisation) {

    /** At least two services run models: one alone has nothing to be compared with. */
    public Fact<Boolean> severalServices() {
        return new Known<>(services().size() > 1, List.of());
    }

    /** Some two of them have different controllers. */
    public Fact<Boolean> differentControllers() {
        List<HostingDeclaration> services = services();
        List<Fact<Boolean>> others = new ArrayList<>();
        for (HostingDeclaration service : services) {
            Fact<String> first = controller(services.get(0));
            others.add(first.flatMap(name -> controller(service).is(other -> !other.equals(name))));
        }
        return Kleene.or(others);
    }

    private List<HostingDeclaration> services() {
        Manifest manifest = organisation.context().manifest();
        return manifest.hosting().stream()
                .filter(hosting -> manifest.models().stream()
                        .map(ModelDeclaration::servedBy)
                        .anyMatch(servedBy -> servedBy.holds(hosting.id()::equals)))
                .toList();
    }

    /** The company in the end, or else the provider itself, as the catalogue names them; a provider it lacks by its own name. */
    private Fact<String> controller(HostingDeclaration hosting) {
        return hosting.provider().flatMap(written -> {
            Fact<String> known = organisation
                    .context()
                    .catalogue()
                    .provider(written)
                    .map(Concentration::controller)
                    .orElseGet(() -> hosting.provider());
            return known.map(name -> name.toLowerCase(Locale.ROOT));
        });
    }

    private static Fact<String> controller(ProviderEntry entry) {
        return entry.ultimateParent().name().isKnown()
                ? entry.ultimateParent().name()
                : new Known<>(entry.name(), List.of());
    }
}
