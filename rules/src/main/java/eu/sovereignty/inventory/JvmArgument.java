package eu.sovereignty.inventory;

import eu.sovereignty.inventory.JvmSource.Chain;
import eu.sovereignty.inventory.Token.Kind;
import java.util.Set;

/** The value of an argument, as far as its file tells. */
final class JvmArgument {

    private static final Set<String> ENVIRONMENT =
            Set.of("System.getenv", "getenv", "System.getProperty", "System.env", "sys.env");
    /** What makes an object of a text: {@code Region.of("eu-west-3")}, {@code URI.create("https://…")}. */
    private static final Set<String> WRAPPERS = Set.of("of", "create", "URI", "valueOf", "Region", "format");

    private final JvmSource source;

    JvmArgument(JvmSource source) {
        this.source = source;
    }

    /** The value that begins with a token. */
    CodeValue at(int start) {
        if (source.kind(start, Kind.STRING)) {
            String text = source.text(start);
            return source.symbol(start + 1, '+') ? new CodeValue.Beginning(text) : CodeValue.placeholder(text);
        }
        return source.kind(start, Kind.WORD) ? named(start) : new CodeValue.Unknown();
    }

    private CodeValue named(int start) {
        Chain chain = source.chain(source.text(start).equals("new") ? start + 1 : start);
        boolean called = source.symbol(chain.end(), '(') && source.kind(chain.end() + 1, Kind.STRING);
        if (called && ENVIRONMENT.contains(chain.name())) {
            return new CodeValue.Outside(source.text(chain.end() + 1));
        } else if (ENVIRONMENT.contains(chain.name()) && source.symbol(chain.end() + 1, ')')) {
            return fromMap(chain.end() + 2);
        } else if (called && WRAPPERS.contains(chain.last())) {
            return at(chain.end() + 1);
        }
        return source.bound(withoutThis(chain.name())).orElseGet(() -> constant(chain));
    }

    /** {@code System.getenv().getOrDefault("NAME", "standard")}, or {@code .get("NAME")}; after the parentheses. */
    private CodeValue fromMap(int dot) {
        int name = dot + 3;
        if (!source.symbol(dot, '.') || !source.symbol(dot + 2, '(') || !source.kind(name, Kind.STRING)) {
            return new CodeValue.Unknown();
        }
        return source.symbol(name + 1, ',') ? at(name + 2) : new CodeValue.Outside(source.text(name));
    }

    /** {@code OpenAiChatModelName.GPT_4_O}, or {@code ChatModel.GPT_4_O.getValue()}. */
    private CodeValue constant(Chain chain) {
        String name = chain.name();
        if (source.symbol(chain.end(), '(') && name.indexOf('.') > 0) {
            name = name.substring(0, name.lastIndexOf('.'));
        }
        String last = name.substring(name.lastIndexOf('.') + 1);
        return ModelConstant.constant(last) ? new CodeValue.Constant(last, name) : new CodeValue.Unknown();
    }

    private static String withoutThis(String name) {
        return name.startsWith("this.") ? name.substring("this.".length()) : name;
    }
}
