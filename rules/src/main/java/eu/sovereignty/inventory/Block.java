package eu.sovereignty.inventory;

import eu.sovereignty.inventory.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A block between braces or brackets, in any language that has them: what stands before it, statements, blocks within. Terraform,
 * Bicep and JSON differ in words, not in this. Reading it has no recursion, and what is nested too deep is kept flat.
 *
 * @param head the tokens before the brace, on its line
 * @param statements tokens between ends of lines and commas, without those of blocks
 * @param blocks within, in order
 */
record Block(List<Token> head, List<List<Token>> statements, List<Block> blocks) {

    private static final int DEEPEST = 64;

    /** The file as one block without head. */
    static Block of(List<Token> tokens) {
        return new Reader().read(tokens);
    }

    /** The value of a key, {@code key = value} or {@code "key": value}, where it is a single string. */
    Optional<Token> string(String key) {
        return value(key).filter(Token::string);
    }

    /** The first token of what is given to a key. */
    Optional<Token> value(String key) {
        return statements.stream()
                .filter(statement -> key(statement).filter(key::equals).isPresent())
                .map(statement -> statement.get(2))
                .findFirst();
    }

    /** The key that a statement gives something to: its first token, before a sign of assignment. */
    static Optional<String> key(List<Token> statement) {
        return statement.size() > 2
                        && statement.get(0).kind() != Kind.SYMBOL
                        && (statement.get(1).symbol('=') || statement.get(1).symbol(':'))
                ? Optional.of(statement.get(0).text())
                : Optional.empty();
    }

    /** What the block is the value of, or what it begins with: {@code resource}, {@code properties}. */
    String name() {
        return head.isEmpty() ? "" : head.get(0).text();
    }

    /** The blocks within that have a name. */
    Optional<Block> within(String name) {
        return blocks.stream().filter(block -> block.name().equals(name)).findFirst();
    }

    /** This block and all blocks within it, outermost first. */
    List<Block> all() {
        List<Block> all = new ArrayList<>(List.of(this));
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).blocks());
        }
        return all;
    }

    private static final class Reader {
        private final Deque<Block> open = new ArrayDeque<>();
        private List<Token> statement = new ArrayList<>();
        private int parentheses;
        private int tooDeep;

        Block read(List<Token> tokens) {
            Block file = new Block(List.of(), new ArrayList<>(), new ArrayList<>());
            open.push(file);
            tokens.forEach(this::read);
            end();
            return file;
        }

        private void read(Token token) {
            if (token.symbol('{') || token.symbol('[')) {
                opens();
            } else if (token.symbol('}') || token.symbol(']')) {
                closes();
            } else if (token.kind() == Kind.LINE_END || (token.symbol(',') && parentheses == 0)) {
                end();
            } else {
                parentheses = Math.max(parentheses + (token.symbol('(') ? 1 : token.symbol(')') ? -1 : 0), 0);
                statement.add(token);
            }
        }

        private void opens() {
            if (open.size() > DEEPEST) {
                tooDeep++;
                end();
                return;
            }
            Block block = new Block(statement, new ArrayList<>(), new ArrayList<>());
            open.element().blocks().add(block);
            open.push(block);
            statement = new ArrayList<>();
            parentheses = 0;
        }

        private void closes() {
            end();
            if (tooDeep > 0) {
                tooDeep--;
            } else if (open.size() > 1) {
                open.pop();
            }
        }

        private void end() {
            if (!statement.isEmpty()) {
                open.element().statements().add(statement);
                statement = new ArrayList<>();
            }
            parentheses = 0;
        }
    }
}
