package eu.sovereignty.manifest;

import eu.sovereignty.document.Coded;

/** Protective markings of the State (II 901, IGI 1300). */
public enum Marking implements Coded {
    NONE("none"),
    DR("DR"),
    SPECIAL_FRANCE("special-france"),
    CLASSIFIED("classified");

    private final String code;

    Marking(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
