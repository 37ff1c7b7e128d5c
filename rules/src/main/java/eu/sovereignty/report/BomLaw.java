package eu.sovereignty.report;

import eu.sovereignty.document.Words;
import eu.sovereignty.law.Act;
import eu.sovereignty.law.Card;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rules that were applied, as requirements of the texts that they apply: every one, whether it met a subject or not. */
final class BomLaw {

    private final Json json;
    private final Bom bom;
    private final PageWords words;
    private final BomDeclarations declarations;
    private final Map<String, List<DescribedRule>> acts;

    BomLaw(Json json, Bom bom, ReportModel model, BomDeclarations declarations) {
        this.json = json;
        this.bom = bom;
        this.declarations = declarations;
        this.words = new PageWords(model.run().language());
        this.acts = model.rules().get().stream()
                .collect(Collectors.groupingBy(rule -> rule.act().id(), LinkedHashMap::new, Collectors.toList()));
    }

    /** What a rule is called in the document. */
    static String requirement(String rule) {
        return "rule:" + rule;
    }

    void write() {
        json.object("definitions", () -> json.objects("standards", List.copyOf(acts.values()), this::standard));
    }

    private void standard(List<DescribedRule> rules) {
        Act act = rules.get(0).act();
        json.text("bom-ref", "act:" + act.id());
        json.text("name", words.sentence(act.shortName()));
        json.text("description", description(act));
        json.objects("requirements", rules, this::requirement);
        List<String> addresses =
                act.address().flatMap(WebAddress::wellFormed).stream().toList();
        json.objects("externalReferences", addresses, address -> {
            json.text("url", address);
            json.text("type", "documentation");
        });
    }

    private String description(Act act) {
        String title = words.sentence(act.title());
        return ActNumber.beside(title, act)
                .map(number -> title + " (" + number + ")")
                .orElse(title);
    }

    private void requirement(DescribedRule rule) {
        Card card = rule.card();
        json.text("bom-ref", requirement(rule.id()));
        json.text("identifier", rule.id());
        json.text("title", words.sentence(rule.texts().title()));
        bom.properties(Stream.concat(properties(rule, card), open(rule)).toList());
    }

    private Stream<Bom.Property> properties(DescribedRule rule, Card card) {
        return Stream.of(
                new Bom.Property("law", Citation.of(rule.act(), card.law().article(), words.labels())),
                new Bom.Property("force", Words.of(card.force())),
                new Bom.Property(
                        "dutyHolder", card.dutyHolder().stream().map(Words::of).collect(Collectors.joining(", "))),
                new Bom.Property("appliesFrom", rule.provision().effective().toString()),
                new Bom.Property("confidence", Words.of(card.confidence())));
    }

    /** A map of requirements to claims has no place for what is open, and silence there would look like nothing more to say. */
    private Stream<Bom.Property> open(DescribedRule rule) {
        return declarations.open(rule.id()).stream().map(ref -> new Bom.Property("openClaim", ref));
    }
}
