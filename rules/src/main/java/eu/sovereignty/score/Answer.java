package eu.sovereignty.score;

/**
 * What is known of the answer to a criterion: between two answers, both possible. Points and levels never fall from an answer
 * to a better one, so the two bounds tell all.
 *
 * @param least the worst that is possible
 * @param most the best that is possible
 */
public record Answer(int least, int most, Origin origin) {

    /** Who gave it. */
    public enum Origin {
        /** A person, in the manifest or on an answer sheet. */
        DECLARED,
        /** Facts of the case. */
        DERIVED,
        /** Nobody. */
        OPEN
    }

    public Answer {
        if (least < 1 || most < least) {
            throw new IllegalArgumentException("no answer between " + least + " and " + most);
        }
    }

    /** An answer that a person gave. */
    static Answer declared(int number) {
        return new Answer(number, number, Origin.DECLARED);
    }

    /** Whether only one answer is possible. */
    public boolean settled() {
        return least == most;
    }

    /** Whether an answer is possible. */
    boolean allows(int number) {
        return least <= number && number <= most;
    }
}
