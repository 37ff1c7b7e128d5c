package eu.sovereignty.manifest;

import eu.sovereignty.document.Coded;

/** Conditions of AI Act 6(3), written {@code D63-A} for point (a). */
public enum Derogation implements Coded {
    D63_A("D63-A"),
    D63_B("D63-B"),
    D63_C("D63-C"),
    D63_D("D63-D");

    private final String code;

    Derogation(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
