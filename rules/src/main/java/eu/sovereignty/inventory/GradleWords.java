package eu.sovereignty.inventory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words of one statement of a build script. */
final class GradleWords {

    private static final int LONGEST_HEAD = 16;
    /** Calls around what is depended on. */
    private static final Set<String> CALLS = Set.of(
            "project",
            "projects",
            "platform",
            "enforcedPlatform",
            "kotlin",
            "files",
            "fileTree",
            "gradleApi",
            "localGroovy",
            "testFixtures",
            "enforced",
            "npm",
            "rootProject",
            "this",
            "it",
            "get",
            "dependencies",
            "libs");

    private final List<Token> tokens;

    GradleWords(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** The word that it begins with, or the text, where a text is called. */
    String first() {
        return tokens.isEmpty() ? "" : tokens.get(0).text();
    }

    /** What opens a block: the last word outside parentheses; with the text that follows, where that names what is made. */
    String last() {
        String last = "";
        int open = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            open += token.symbol('(') ? 1 : token.symbol(')') ? -1 : 0;
            if (open == 0 && token.kind() == Token.Kind.WORD) {
                last = token.text();
            } else if (open == 1 && token.string() && last.equals("create")) {
                last = "create " + token.text();
            }
        }
        return last;
    }

    /** Its beginning, for what its words tell. */
    String all() {
        return tokens.stream().limit(LONGEST_HEAD).map(Token::text).collect(Collectors.joining(" "));
    }

    boolean has(String word) {
        return tokens.stream().anyMatch(token -> token.word(word));
    }

    List<String> texts() {
        return tokens.stream().filter(Token::string).map(Token::text).toList();
    }

    /** The configuration that is added to: the first word, or the first text of {@code add("implementation", …)}. */
    String configuration() {
        boolean adds = first().equals("add") || (first().equals("dependencies") && has("add"));
        return adds ? texts().stream().findFirst().orElse("") : first();
    }

    /** Coordinates and dotted names, without the configuration. */
    List<String> names() {
        Map<String, String> named = named();
        if (named.containsKey("group") && named.containsKey("name")) {
            return List.of(named.get("group") + ":" + named.get("name"));
        }
        List<String> texts =
                texts().stream().filter(text -> !text.equals(configuration())).toList();
        List<String> names = new ArrayList<>(
                texts.stream().filter(text -> text.indexOf(':') > 0).toList());
        if (names.isEmpty() && texts.size() > 1) {
            names.add(texts.get(0) + ":" + texts.get(1));
        }
        names.addAll(chains());
        return names;
    }

    /** Arguments with a name: {@code group: 'a', name: 'b'} and {@code group = "a", name = "b"}. */
    private Map<String, String> named() {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i + 2 < tokens.size(); i++) {
            if (tokens.get(i).kind() == Token.Kind.WORD
                    && binds(tokens.get(i + 1))
                    && tokens.get(i + 2).string()) {
                named.put(tokens.get(i).text(), tokens.get(i + 2).text());
            }
        }
        return named;
    }

    private static boolean binds(Token token) {
        return token.symbol(':') || token.symbol('=');
    }

    /** Names given to texts: {@code val a = "b"}, {@code ext.a = 'b'}, {@code extra["a"] = "b"}, {@code set("a", "b")}, maps. */
    Map<String, String> variables() {
        Map<String, String> variables = new LinkedHashMap<>(named());
        for (int i = 0; i + 3 < tokens.size(); i++) {
            boolean indexed = tokens.get(i + 1).symbol(']') && tokens.get(i + 2).symbol('=');
            boolean set =
                    i > 1 && tokens.get(i - 2).word("set") && tokens.get(i + 1).symbol(',');
            if (tokens.get(i).string() && indexed && tokens.get(i + 3).string()) {
                variables.put(tokens.get(i).text(), tokens.get(i + 3).text());
            } else if (tokens.get(i).string() && set && tokens.get(i + 2).string()) {
                variables.put(tokens.get(i).text(), tokens.get(i + 2).text());
            }
        }
        return variables;
    }

    /** Names behind the configuration: {@code libs.spring.ai.openai}, {@code Deps.openai}, {@code openai}. */
    private List<String> chains() {
        List<String> chains = new ArrayList<>();
        StringBuilder chain = new StringBuilder();
        for (int i = 1; i <= tokens.size(); i++) {
            boolean word = i < tokens.size() && tokens.get(i).kind() == Token.Kind.WORD;
            boolean dot = i < tokens.size() && tokens.get(i).symbol('.');
            if (word && (chain.isEmpty() || chain.charAt(chain.length() - 1) == '.')) {
                chain.append(tokens.get(i).text());
            } else if (dot && !chain.isEmpty()) {
                chain.append('.');
            } else if (!chain.isEmpty()) {
                chains.add(chain.toString());
                chain.setLength(0);
                chain.append(word ? tokens.get(i).text() : "");
            }
        }
        return chains.stream().filter(name -> !CALLS.contains(name)).toList();
    }
}
