package eu.sovereignty.inventory;

import java.util.List;

/**
 * How a language writes comments, strings and words; as much of it as a reader needs who looks for names.
 *
 * @param lineComments what begins a comment that ends with its line
 * @param blockComments pairs of what begins and what ends a comment
 * @param quotes what begins and ends a string, longest first; three of a kind may span lines
 * @param inWords characters other than letters, digits and {@code _} that belong to a word
 */
record Dialect(List<String> lineComments, List<List<String>> blockComments, List<String> quotes, String inWords) {

    private static final List<List<String>> SLASH_STAR = List.of(List.of("/*", "*/"));

    /** Java, Kotlin, Scala, Groovy and Gradle, JavaScript, TypeScript, Go, C#, Rust, Bicep. */
    static final Dialect CURLY = new Dialect(List.of("//"), SLASH_STAR, List.of("\"\"\"", "'''", "\"", "'", "`"), "$");

    /** Python, Ruby, shell, Dockerfiles. */
    static final Dialect HASH = new Dialect(List.of("#"), List.of(), List.of("\"\"\"", "'''", "\"", "'"), "-.$");

    /** Terraform. */
    static final Dialect HCL = new Dialect(List.of("#", "//"), SLASH_STAR, List.of("\""), "-");

    /** TOML. */
    static final Dialect TOML = new Dialect(List.of("#"), List.of(), List.of("\"\"\"", "'''", "\"", "'"), "-.:+");

    /** XML, as far as names, attributes and comments matter. */
    static final Dialect XML = new Dialect(List.of(), List.of(List.of("<!--", "-->")), List.of("\"", "'"), "-.:");

    /** The first characters of whatever begins a comment or a string. */
    String marks() {
        StringBuilder marks = new StringBuilder();
        lineComments.forEach(start -> marks.append(start.charAt(0)));
        blockComments.forEach(pair -> marks.append(pair.get(0).charAt(0)));
        quotes.forEach(quote -> marks.append(quote.charAt(0)));
        return marks.toString();
    }
}
