package eu.sovereignty.inventory;

/** What code gives to something, as far as the file alone tells. */
sealed interface CodeValue {

    /** A text that stands there. */
    record Literal(String text) implements CodeValue {}

    /** A text that stands there, and goes on with something that is not known. */
    record Beginning(String text) implements CodeValue {}

    /** A constant of a class, {@code GPT_4_O}, with the dotted name by which it is called. */
    record Constant(String name, String chain) implements CodeValue {}

    /**
     * Taken from the environment or the configuration under this name.
     *
     * @param standard what is taken where it is not set there; may be empty
     */
    record Outside(String variable, String standard) implements CodeValue {

        /** Without a value where it is not set. */
        Outside(String variable) {
            this(variable, "");
        }
    }

    /** Computed, or given to one name more than once. */
    record Unknown() implements CodeValue {}

    /** {@code ${name}} and {@code ${name:standard}} are taken from outside; other text is itself. */
    static CodeValue placeholder(String text) {
        if (!text.startsWith("${") || !text.endsWith("}")) {
            return new Literal(text);
        }
        String inside = text.substring(2, text.length() - 1);
        int colon = inside.indexOf(':');
        return colon < 0 ? new Outside(inside) : new Outside(inside.substring(0, colon), inside.substring(colon + 1));
    }
}
