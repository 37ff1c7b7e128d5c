package eu.sovereignty.inventory;

import eu.sovereignty.catalogue.Catalogue;
import eu.sovereignty.catalogue.ProviderEntry;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Who answers for a model by the object that names it, <code>{ id: "claude-sonnet-5", provider: "anthropic" }</code>. It is
 * believed only of a model that this provider alone runs: elsewhere the same word says who made it. A word is taken for
 * a provider where it is the id of one: "google" has several services.
 */
final class ObjectProvider {

    private static final Set<String> KEYS = Set.of("provider", "providerId", "provider_id");
    private static final int FURTHEST = 60;

    private final Catalogue catalogue;
    private final List<Token> tokens;

    ObjectProvider(Catalogue catalogue, List<Token> tokens) {
        this.catalogue = catalogue;
        this.tokens = tokens;
    }

    /** The provider that stands beside the name of a model. */
    Optional<Operator> of(int model) {
        return beside(model - 1, -1)
                .or(() -> beside(model + 1, 1))
                .map(written -> written.toLowerCase(Locale.ROOT))
                .filter(written -> catalogue
                        .provider(written)
                        .map(ProviderEntry::id)
                        .filter(written::equals)
                        .isPresent())
                .<Operator>map(Operator.Provider::new)
                .filter(provider -> new Suiting(catalogue)
                        .onlyFrom(provider, tokens.get(model).text()));
    }

    /** The value of such a key in the same object, to one side. */
    private Optional<String> beside(int from, int step) {
        int depth = 0;
        for (int i = from; i >= 0 && i < tokens.size() && Math.abs(i - from) < FURTHEST; i += step) {
            depth += opens(tokens.get(i)) ? step : closes(tokens.get(i)) ? -step : 0;
            if (depth < 0) {
                return Optional.empty();
            } else if (depth == 0 && KEYS.contains(tokens.get(i).text()) && value(i).isPresent()) {
                return value(i);
            }
        }
        return Optional.empty();
    }

    private Optional<String> value(int key) {
        boolean given = key + 2 < tokens.size()
                && (tokens.get(key + 1).symbol(':') || tokens.get(key + 1).symbol('='))
                && tokens.get(key + 2).string();
        return given ? Optional.of(tokens.get(key + 2).text()) : Optional.empty();
    }

    private static boolean opens(Token token) {
        return token.symbol('{') || token.symbol('[') || token.symbol('(');
    }

    private static boolean closes(Token token) {
        return token.symbol('}') || token.symbol(']') || token.symbol(')');
    }
}
