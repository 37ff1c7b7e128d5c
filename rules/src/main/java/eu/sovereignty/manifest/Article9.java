package eu.sovereignty.manifest;

import eu.sovereignty.document.Coded;

/** Conditions of GDPR 9(2). */
public enum Article9 implements Coded {
    POINT_A("9(2)(a)"),
    POINT_B("9(2)(b)"),
    POINT_C("9(2)(c)"),
    POINT_D("9(2)(d)"),
    POINT_E("9(2)(e)"),
    POINT_F("9(2)(f)"),
    POINT_G("9(2)(g)"),
    POINT_H("9(2)(h)"),
    POINT_I("9(2)(i)"),
    POINT_J("9(2)(j)");

    private final String code;

    Article9(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
