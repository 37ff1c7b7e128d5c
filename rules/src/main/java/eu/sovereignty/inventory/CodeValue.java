package eu.sovereignty.inventory;

/** What code gives to something, as far as the file alone tells. */
sealed interface CodeValue {

    /** A text that stands there. */
    record Literal(String text) implements CodeValue {}

    /** A text that stands there, and goes on with something that is not known. */
    record Beginning(String text) implements CodeValue {}

    /** A constant of a class, {@code GPT_4_O}, with the dotted name by which it is called. */
    record Constant(String name, String chain) implements CodeValue {}

    /** Taken from the environment or the configuration under this name. */
    record Outside(String variable) implements CodeValue {}

    /** Computed, or given to one name more than once. */
    record Unknown() implements CodeValue {}

    /** {@code ${name}} is taken from outside, {@code ${name:standard}} has a value where nothing is; other text is itself. */
    static CodeValue placeholder(String text) {
        if (!text.startsWith("${") || !text.endsWith("}")) {
            return new Literal(text);
        }
        String inside = text.substring(2, text.length() - 1);
        int colon = inside.indexOf(':');
        return colon < 0 || colon == inside.length() - 1
                ? new Outside(colon < 0 ? inside : inside.substring(0, colon))
                : new Literal(inside.substring(colon + 1));
    }
}
