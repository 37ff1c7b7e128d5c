package eu.sovereignty.document;

/** An enum constant that is not written as its name in lower case with hyphens, such as {@code A3-5A} or {@code 9(2)(b)}. */
public interface Coded {
    /** The word in documents. */
    String code();
}
