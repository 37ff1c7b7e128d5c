package eu.sovereignty.verdict;

import eu.sovereignty.document.Coded;

/** What a judgement comes to. None of them says that anything complies with the law. */
public enum Status implements Coded {
    /** Something stops the build. */
    FAILS,
    /** Nothing stops the build, but something has failed, is undetermined or is for a person to judge. */
    HOLDS_WITH_OPEN_QUESTIONS,
    /** Nothing stops the build, and nothing is open. */
    HOLDS,
    /** No rule concerned anything that is declared: an error, because it would look like a success. */
    NOTHING_EVALUATED,
    /** What was given cannot be judged: an error. */
    INVALID_INPUT;

    @Override
    public String code() {
        return name();
    }
}
