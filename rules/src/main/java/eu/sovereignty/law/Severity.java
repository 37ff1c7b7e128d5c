package eu.sovereignty.law;

import eu.sovereignty.document.Coded;

/** How much an outcome weighs; the gravest first. */
public enum Severity implements Coded {
    BLOCKER,
    MAJOR,
    MINOR,
    INFO;

    @Override
    public String code() {
        return name();
    }

    /** True when this weighs at least as much as the other. */
    public boolean atLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
