package eu.sovereignty.report;

import eu.sovereignty.dossier.Flow;
import eu.sovereignty.dossier.Hosting;
import eu.sovereignty.fact.Country;
import eu.sovereignty.fact.Fact;
import eu.sovereignty.report.picture.ChainPicture.Reach;
import eu.sovereignty.report.picture.ChainPicture.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Words for the chain of a hosting, from the facts {@code chain} and {@code access} that the case derived of it. */
record ChainWords(CountryNames countries, Labels labels) {

    private static final String OPERATOR = "contracting-entity";
    private static final String REGION = "region";

    /** The letters of the code of a country. */
    private static final int CODE = 2;

    List<Stage> stages(Map<String, Object> facts, Hosting hosting, List<Flow> flows) {
        List<ChainLink> links = ChainLink.all(facts);
        List<ChainLink> operators =
                links.stream().filter(link -> link.is(OPERATOR)).toList();
        List<ChainLink> others = links.stream()
                .filter(link -> !link.is(OPERATOR) && !link.is(REGION))
                .toList();
        List<Stage> stages = new ArrayList<>();
        stages.add(data(flows));
        stages.add(place(hosting, links));
        stages.add(stage("operator", operators.stream().map(this::company).toList(), someOpen(operators)));
        stages.add(parents(operators));
        if (!others.isEmpty()) {
            stages.add(stage("others", others.stream().map(this::other).toList(), someOpen(others)));
        }
        return List.copyOf(stages);
    }

    private Stage data(List<Flow> flows) {
        List<String> names = flows.stream()
                .map(flow -> labels.text(
                        flow.dataset().storedAt().contains(flow.hosting()) ? "html.chain.stored" : "html.chain.sent",
                        flow.dataset().declared().id()))
                .toList();
        return stage("data", names, false);
    }

    private Stage place(Hosting hosting, List<ChainLink> links) {
        List<String> names = new ArrayList<>();
        names.add(Stream.of(
                        hosting.serviceId().value(), hosting.declared().offer().value())
                .flatMap(Optional::stream)
                .findFirst()
                .map(service -> labels.text("html.chain.service", hosting.providerName(), service))
                .orElse(hosting.providerName()));
        links.stream()
                .filter(link -> link.is(REGION))
                .map(link -> labels.text("html.chain.region", link.name(), countries.of(link.country())))
                .forEach(names::add);
        Fact<Set<Country>> storage = hosting.storageCountries();
        names.add(labels.text(
                "html.chain.storage", storage.value().map(countries::of).orElse(labels.text("value.unknown"))));
        return stage("hosting", names, !storage.isKnown());
    }

    /** That none is identified is not that there is none: it is drawn as open. */
    private Stage parents(List<ChainLink> operators) {
        List<String> names = operators.stream()
                .flatMap(link -> link.controlledBy().stream())
                .map(this::withCountry)
                .distinct()
                .toList();
        return stage("parents", names, names.isEmpty());
    }

    /** {@code Microsoft Corporation (US)} with the name of the country. */
    private String withCountry(String company) {
        int open = company.lastIndexOf(" (") + 2;
        return open >= 2 && company.endsWith(")") && company.length() - open == CODE + 1
                ? company.substring(0, open) + countries.of(company.substring(open, open + CODE)) + ")"
                : company;
    }

    private Stage stage(String key, List<String> names, boolean open) {
        List<String> shown = names.isEmpty() ? List.of(labels.text("html.chain." + key + ".none")) : names;
        return new Stage(
                labels.text("html.chain." + key),
                shown.stream().map(Visible::of).toList(),
                open);
    }

    private String company(ChainLink link) {
        return labels.text("html.chain.link", name(link), countries.of(link.country()), access(link));
    }

    private String other(ChainLink link) {
        return labels.text(
                "html.chain.other",
                labels.wordOr("value", link.role()),
                name(link),
                countries.of(link.country()),
                access(link));
    }

    private String name(ChainLink link) {
        return link.name().equals("?") ? labels.text("value.unknown") : link.name();
    }

    private String access(ChainLink link) {
        return labels.text(
                "html.chain.access." + link.access().map(String::valueOf).orElse("unknown"));
    }

    private static boolean someOpen(List<ChainLink> links) {
        return links.isEmpty() || links.stream().anyMatch(ChainLink::isOpen);
    }

    List<ShownChain.Law> laws(Map<String, Object> facts) {
        return facts.getOrDefault("access", Map.of()) instanceof Map<?, ?> access
                ? access.entrySet().stream()
                        .map(entry -> law(String.valueOf(entry.getKey()), entry.getValue()))
                        .toList()
                : List.of();
    }

    private ShownChain.Law law(String jurisdiction, @Nullable Object reach) {
        String level = part(reach, "level", "A?");
        boolean open = level.equals("A?");
        String floor = open ? part(reach, "floor", "A0") : level;
        int established = floor.charAt(1) - '0';
        String written = open && established > 0 ? labels.text("html.level.floor", floor) : level;
        String meaning = labels.text("html.level." + floor);
        return new ShownChain.Law(
                new Reach(Visible.of(countries.of(jurisdiction)), written, established, open),
                open ? meaning(established, meaning) : meaning);
    }

    private static String part(@Nullable Object reach, String name, String otherwise) {
        return reach instanceof Map<?, ?> parts && parts.containsKey(name)
                ? String.valueOf(parts.get(name))
                : otherwise;
    }

    private String meaning(int established, String floor) {
        return established == 0 ? labels.text("value.unknown") : labels.text("html.level.open", floor);
    }
}
