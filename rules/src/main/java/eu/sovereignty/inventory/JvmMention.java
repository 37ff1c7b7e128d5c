package eu.sovereignty.inventory;

import eu.sovereignty.inventory.JvmSource.Chain;
import eu.sovereignty.inventory.Token.Kind;
import java.util.Set;

/**
 * Whether a constant of a client, {@code ChatModel.GPT_4_O}, goes somewhere where it stands. One that something is compared with,
 * or that stands in a row of its like, tells what the code knows of, and not what it calls.
 */
final class JvmMention {

    private static final Set<String> COMPARE = Set.of(
            "equals",
            "equalsIgnoreCase",
            "contains",
            "containsKey",
            "startsWith",
            "endsWith",
            "compareTo",
            "matches",
            "indexOf",
            "assertEquals",
            "isEqualTo");

    private final JvmSource source;
    private final int start;
    private final Chain chain;

    private JvmMention(JvmSource source, int start, Chain chain) {
        this.source = source;
        this.start = start;
        this.chain = chain;
    }

    /** Whether the dotted name that begins at a token is a use. */
    static boolean use(JvmSource source, int start, Chain chain) {
        JvmMention mention = new JvmMention(source, start, chain);
        return !mention.compared() && !mention.branch() && !mention.inRow();
    }

    private boolean compared() {
        boolean argument = source.symbol(start - 1, '(') && COMPARE.contains(source.text(start - 2));
        return argument || sign(start - 2) || sign(chain.end());
    }

    /** {@code ==} or {@code !=}. */
    private boolean sign(int i) {
        return source.symbol(i + 1, '=') && (source.symbol(i, '=') || source.symbol(i, '!'));
    }

    /** {@code case X ->} of Java, {@code X ->} of Kotlin, {@code case X =>} of Scala. */
    private boolean branch() {
        boolean arrow = source.symbol(chain.end() + 1, '>')
                && (source.symbol(chain.end(), '-') || source.symbol(chain.end(), '='));
        return arrow || source.text(start - 1).equals("case");
    }

    private boolean inRow() {
        String owner = chain.name().substring(0, chain.name().lastIndexOf('.') + 1);
        boolean before = source.symbol(start - 1, ',')
                && source.symbol(start - 3, '.')
                && owner.endsWith(source.text(start - 4) + ".")
                && ModelConstant.constant(source.text(start - 2));
        return before || (source.symbol(chain.end(), ',') && like(owner, source.chain(chain.end() + 1)));
    }

    private boolean like(String owner, Chain next) {
        return source.kind(next.end() - 1, Kind.WORD)
                && next.name().startsWith(owner)
                && ModelConstant.constant(next.last());
    }
}
