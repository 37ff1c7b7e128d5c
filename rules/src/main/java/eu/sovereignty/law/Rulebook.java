package eu.sovereignty.law;

import eu.sovereignty.dossier.Dossier;
import eu.sovereignty.dossier.Subject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Every rule with its card and its dates. */
public final class Rulebook {

    /** Asks for every proposal. */
    public static final String ALL = "all";

    private final List<Bound<?>> rules;
    private final Map<String, Act> acts;
    private final List<String> cardIds;

    private Rulebook(List<Bound<?>> rules, Map<String, Act> acts, List<String> cardIds) {
        this.rules = rules;
        this.acts = acts;
        this.cardIds = cardIds;
    }

    /**
     * What belongs to a rule apart from its conditions.
     *
     * @param provisions the dates of its regulation, by id
     */
    record Entry(String pack, Card card, Map<String, Provision> provisions) {
        Provision provision() {
            return provision(card.law().provision());
        }

        Provision provision(String id) {
            return Optional.ofNullable(provisions.get(id))
                    .orElseThrow(() -> new IllegalArgumentException(card.id() + " names no provision " + id));
        }
    }

    private record Bound<S extends Subject>(Rule<S> rule, Entry entry) {
        Stream<Outcome> outcomes(Dossier dossier) {
            return rule.subjects().apply(dossier).stream()
                    .map(subject -> new Judge<>(rule, entry, subject, dossier.asOf()).outcome());
        }
    }

    /** The rules that ship with the product. */
    public static Rulebook builtIn() {
        LawResources resources = LawResources.open();
        List<Bound<?>> rules = resources.packs().stream()
                .<Bound<?>>flatMap(pack -> bind(pack, resources))
                .toList();
        return new Rulebook(rules, resources.acts(), resources.cardIds());
    }

    private static Stream<Bound<?>> bind(String pack, LawResources resources) {
        Map<String, Provision> provisions = resources.provisions(pack);
        return resources.pack(pack).rules().stream()
                .map(rule -> new Bound<>(rule, new Entry(pack, resources.card(rule.id()), provisions)));
    }

    /**
     * Only some of the rules, by id or by a prefix that ends with {@code *}.
     *
     * @param wanted empty for all
     */
    public Rulebook only(Set<String> wanted, Set<String> unwanted) {
        return new Rulebook(
                rules.stream()
                        .filter(bound ->
                                wanted.isEmpty() || matches(wanted, bound.rule().id()))
                        .filter(bound -> !matches(unwanted, bound.rule().id()))
                        .toList(),
                acts,
                cardIds);
    }

    /**
     * The rules in force, and those of some proposals. A proposal adds notices of its own; it changes no other rule.
     *
     * @param asked names of proposals, or {@code all}
     */
    public Rulebook withOverlays(Set<String> asked) {
        return new Rulebook(
                rules.stream()
                        .filter(bound -> bound.entry()
                                .card()
                                .overlay()
                                .filter(name -> !asked.contains(name) && !asked.contains(ALL))
                                .isEmpty())
                        .toList(),
                acts,
                cardIds);
    }

    /** Names of the proposals that some rule belongs to. */
    public Set<String> overlays() {
        Set<String> names = new TreeSet<>();
        rules.forEach(bound -> bound.entry().card().overlay().ifPresent(names::add));
        return names;
    }

    /** Ids of all rules, in order. */
    public List<String> ids() {
        return rules.stream().map(bound -> bound.rule().id()).toList();
    }

    /** The rules themselves, in order. */
    public List<Rule<?>> rules() {
        return rules.stream().<Rule<?>>map(Bound::rule).toList();
    }

    /** Ids of all cards that the build compiled; a test compares them with the rules. */
    public List<String> cardIds() {
        return cardIds;
    }

    /** A provision of the regulation that a rule belongs to. */
    public Provision provision(String rule, String provision) {
        return rules.stream()
                .filter(bound -> bound.rule().id().equals(rule))
                .findFirst()
                .map(bound -> bound.entry().provision(provision))
                .orElseThrow(() -> new IllegalArgumentException("no rule " + rule));
    }

    /** The name of the regulation's package that a rule belongs to. */
    public String pack(String rule) {
        return rules.stream()
                .filter(bound -> bound.rule().id().equals(rule))
                .findFirst()
                .map(bound -> bound.entry().pack())
                .orElseThrow(() -> new IllegalArgumentException("no rule " + rule));
    }

    /** The cards of all rules, by id. */
    public Map<String, Card> cards() {
        Map<String, Card> cards = new LinkedHashMap<>();
        rules.forEach(bound -> cards.put(bound.rule().id(), bound.entry().card()));
        return cards;
    }

    /** The legal text of an id. */
    public Act act(String id) {
        return Optional.ofNullable(acts.get(id)).orElseThrow(() -> new IllegalArgumentException("no act " + id));
    }

    /** Judges a case: every rule, once per subject. */
    public List<Outcome> judge(Dossier dossier) {
        return rules.stream().flatMap(bound -> bound.outcomes(dossier)).toList();
    }

    private static boolean matches(Set<String> patterns, String id) {
        return patterns.stream()
                .anyMatch(pattern -> pattern.endsWith("*")
                        ? id.startsWith(pattern.substring(0, pattern.length() - 1))
                        : id.equals(pattern));
    }
}
