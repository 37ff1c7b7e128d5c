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
import java.util.Set;
import java.util.stream.Stream;

/** Words for the chain of a hosting, from the facts {@code chain} and {@code access} that the case derived of it. */
record ChainWords(CountryNames countries, Labels labels) {

    private static final String OPERATOR = "contracting-entity";
    private static final String REGION = "region";

    List<Stage> stages(Map<String, Object> facts, Hosting hosting, List<Flow> flows) {
        List<Map<?, ?>> links = maps(facts.get("chain"));
        List<Map<?, ?>> operators = links.stream().filter(is(OPERATOR)).toList();
        List<Map<?, ?>> others =
                links.stream().filter(is(OPERATOR).or(is(REGION)).negate()).toList();
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

    private static java.util.function.Predicate<Map<?, ?>> is(String role) {
        return link -> role.equals(link.get("role"));
    }

    private Stage data(List<Flow> flows) {
        List<String> names = flows.stream()
                .map(flow -> labels.text(
                        flow.dataset().storedAt().contains(flow.hosting()) ? "html.chain.stored" : "html.chain.sent",
                        flow.dataset().declared().id()))
                .toList();
        return stage("data", names, false);
    }

    private Stage place(Hosting hosting, List<Map<?, ?>> links) {
        List<String> names = new ArrayList<>();
        names.add(Stream.of(hosting.serviceId().value(), hosting.declared().offer().value())
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .map(service -> labels.text("html.chain.service", hosting.providerName(), service))
                .orElse(hosting.providerName()));
        links.stream()
                .filter(is(REGION))
                .map(link -> labels.text("html.chain.region", link.get("name"), country(link)))
                .forEach(names::add);
        Fact<Set<Country>> storage = hosting.storageCountries();
        names.add(labels.text(
                "html.chain.storage", storage.value().map(countries::of).orElse(labels.text("value.unknown"))));
        return stage("hosting", names, !storage.isKnown());
    }

    /** That none is identified is not that there is none: it is drawn as open. */
    private Stage parents(List<Map<?, ?>> operators) {
        List<String> names = operators.stream()
                .flatMap(link -> texts(link.get("controlledBy")).stream())
                .distinct()
                .toList();
        return stage("parents", names, names.isEmpty());
    }

    private Stage stage(String key, List<String> names, boolean open) {
        List<String> shown = names.isEmpty() ? List.of(labels.text("html.chain." + key + ".none")) : names;
        return new Stage(
                labels.text("html.chain." + key), shown.stream().map(Visible::of).toList(), open);
    }

    private String company(Map<?, ?> link) {
        return labels.text("html.chain.link", link.get("name"), country(link), access(link));
    }

    private String other(Map<?, ?> link) {
        String role = labels.wordOr("value", String.valueOf(link.get("role")));
        String name = String.valueOf(link.get("name"));
        return labels.text(
                "html.chain.other", role, name.equals("?") ? labels.text("value.unknown") : name, country(link), access(link));
    }

    private String country(Map<?, ?> link) {
        return countries.of(String.valueOf(link.get("country")));
    }

    private String access(Map<?, ?> link) {
        return labels.text("html.chain.access." + (isKnown(link) ? link.get("technicalAccess") : "unknown"));
    }

    private static boolean someOpen(List<Map<?, ?>> links) {
        return links.isEmpty() || links.stream().anyMatch(link -> !isKnown(link) || "unknown".equals(link.get("country")));
    }

    private static boolean isKnown(Map<?, ?> link) {
        return link.get("technicalAccess") instanceof Boolean;
    }

    List<ShownChain.Law> laws(Map<String, Object> facts) {
        return facts.get("access") instanceof Map<?, ?> access
                ? access.entrySet().stream()
                        .map(entry -> law(String.valueOf(entry.getKey()), (Map<?, ?>) entry.getValue()))
                        .toList()
                : List.of();
    }

    private ShownChain.Law law(String jurisdiction, Map<?, ?> reach) {
        String level = String.valueOf(reach.get("level"));
        boolean open = level.equals("A?");
        String floor = open ? reach.containsKey("floor") ? String.valueOf(reach.get("floor")) : "A0" : level;
        int established = floor.charAt(1) - '0';
        String written = open && established > 0 ? labels.text("html.level.floor", floor) : level;
        String meaning = labels.text("html.level." + floor);
        return new ShownChain.Law(
                new Reach(Visible.of(countries.of(jurisdiction)), written, established, open),
                open ? labels.text("html.level.open", meaning) : meaning);
    }

    private static List<Map<?, ?>> maps(Object value) {
        return value instanceof List<?> items
                ? items.stream().<Map<?, ?>>map(item -> (Map<?, ?>) item).toList()
                : List.of();
    }

    private static List<String> texts(Object value) {
        return value instanceof List<?> items ? items.stream().map(String::valueOf).toList() : List.of();
    }
}
