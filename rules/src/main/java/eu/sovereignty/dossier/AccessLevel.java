package eu.sovereignty.dossier;

/**
 * How a third-country authority could lawfully reach data: by compelling somebody who technically can. A level is an
 * exposure, never a statement that access took place. Source: law notes, cloud-act 6.1.
 */
public enum AccessLevel {
    /** Nothing identified. */
    A0,
    /** Third-country technology, without reach to data. */
    A1,
    /** An indirect hook: an establishment, or capital above the thresholds without control, or a veto. */
    A2,
    /** A third-country party in the chain with technical access to some data. */
    A3,
    /** The provider is controlled from the third country. */
    A4,
    /** The provider is of the third country itself, or data is processed there. */
    A5;

    /** The lower of two. */
    AccessLevel atMost(AccessLevel other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** One less, and never less than another one where it was more. */
    AccessLevel lowered(AccessLevel floor) {
        return compareTo(floor) <= 0 ? this : less();
    }

    private AccessLevel less() {
        return switch (this) {
            case A0, A1 -> A0;
            case A2 -> A1;
            case A3 -> A2;
            case A4 -> A3;
            case A5 -> A4;
        };
    }

    /** Whether it is more than technology: somebody or something there can be reached. */
    boolean reaches() {
        return compareTo(A1) > 0;
    }
}
