package eu.sovereignty.law;

import eu.sovereignty.document.Binder;
import eu.sovereignty.document.Pack;
import eu.sovereignty.document.Problems;
import eu.sovereignty.document.Shapes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of cards, loaded card by card when something is to be shown. */
public final class Texts {

    private final Pack pack = LawResources.read(LawResources.TEXTS);
    private final Shapes shapes = new Shapes();
    private final Map<String, CardTexts> loaded = new ConcurrentHashMap<>();

    /**
     * The texts of a rule's card.
     *
     * @throws IllegalStateException when the rule has none: a defect, refused by the build
     */
    public CardTexts of(String rule) {
        return loaded.computeIfAbsent(rule, this::load);
    }

    private CardTexts load(String rule) {
        Problems problems = new Problems("");
        return pack.get("card/" + rule)
                .flatMap(node -> new Binder(shapes, problems).bind(CardTexts.class, node, LawResources.SOURCED))
                .orElseThrow(() -> new IllegalStateException("no texts for " + rule + ": " + problems.all()));
    }
}
