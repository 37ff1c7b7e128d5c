package eu.sovereignty.law;

import eu.sovereignty.document.Coded;

/**
 * Which fines stand behind a duty of the AI Act (articles 99 and 101). No amount is shown: whether public bodies can be fined
 * is for each Member State to say (99(8)).
 */
public enum SanctionTier implements Coded {
    /** 99(3): prohibited practices. */
    A,
    /** 99(4): duties of operators. */
    B,
    /** 99(5): misleading information to authorities. */
    C,
    /** 101: providers of general-purpose models. */
    G,
    /** 99(1): national penalties. */
    N;

    @Override
    public String code() {
        return name();
    }
}
