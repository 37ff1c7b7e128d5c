package eu.sovereignty.inventory;

/** Texts of code that may be names of models. */
final class CodeNames {

    private static final int LONGEST = 120;

    private CodeNames() {}

    /** {@code SequenceTagger.load("flair/ner-french")}: a class that loads what has the name of a publisher before its own. */
    static boolean ofAHub(String callee, String name) {
        int slash = name.indexOf('/');
        int dot = name.lastIndexOf('.');
        boolean file = dot > slash && name.length() - dot <= 5 && !Character.isDigit(name.charAt(name.length() - 1));
        return Character.isUpperCase(callee.charAt(0)) && slash > 0 && slash == name.lastIndexOf('/') && !file;
    }

    /** Not a path of one's own, an address, a text with holes or a sentence. */
    static boolean isName(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST
                && Character.isLetterOrDigit(text.charAt(0))
                && text.indexOf(' ') < 0
                && text.indexOf('\n') < 0
                && text.indexOf('{') < 0
                && text.indexOf('%') < 0
                && !text.contains("::")
                && !text.contains("://");
    }
}
