package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.Catalogue.Where;
import eu.sovereignty.catalogue.Strength;
import eu.sovereignty.catalogue.TechnologyEntry.Use;
import eu.sovereignty.inventory.Token.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Models in what Java, Kotlin, Scala and Groovy send without a client: {@code put("model", "…")}, {@code "model" to "…"}, a text
 * of JSON that has the key. The catalogue has to know the name wherever it stands.
 */
final class PlainRequests {

    private static final String KEY = "model";
    private static final Set<String> METHODS =
            Set.of("addFormDataPart", "put", "add", "of", "entry", "addProperty", "part", "field", "set", "append");

    private final Catalogue catalogue;
    private final SourceFile file;
    private final Sightings into;
    private final Set<String> told = new HashSet<>();

    PlainRequests(Catalogue catalogue, SourceFile file, Sightings into) {
        this.catalogue = catalogue;
        this.file = file;
        this.into = into;
    }

    void look(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.string() && token.text().equals(KEY) && i + 2 < tokens.size() && gives(tokens, i)) {
                model(tokens.get(i + 2), tokens.get(i + 2).text());
            } else if (token.string() && token.text().contains("\"model\"")) {
                inJson(token.text()).ifPresent(name -> model(token, name));
            }
        }
    }

    private static boolean gives(List<Token> tokens, int key) {
        boolean argument = key > 1
                && tokens.get(key - 1).symbol('(')
                && tokens.get(key + 1).symbol(',')
                && METHODS.contains(tokens.get(key - 2).text());
        boolean pair = tokens.get(key + 1).kind() == Kind.WORD
                && tokens.get(key + 1).text().equals("to");
        return (argument || pair) && tokens.get(key + 2).string();
    }

    /** The text under the key, where it stands there whole. */
    private static Optional<String> inJson(String json) {
        int at = json.indexOf("\"model\"") + KEY.length() + 2;
        int colon = json.indexOf(':', at);
        int open = json.indexOf('"', Math.max(colon, at));
        int close = json.indexOf('"', open + 1);
        boolean value = colon >= 0
                && open > colon
                && close > open
                && json.substring(at, colon).isBlank()
                && json.substring(colon + 1, open).isBlank();
        return value ? Optional.of(json.substring(open + 1, close)) : Optional.empty();
    }

    private void model(Token at, String name) {
        if (CodeNames.isName(name) && catalogue.model(name, Where.ANYWHERE).isPresent() && told.add(name)) {
            into.add(
                    Optional.empty(),
                    Strength.STRONG,
                    file.at(at.start()),
                    file.scope(),
                    "model: " + name,
                    new Says.Model(name, Use.CHAT),
                    Optional.empty());
        }
    }
}
