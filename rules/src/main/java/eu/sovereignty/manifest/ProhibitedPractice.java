package eu.sovereignty.manifest;

import eu.sovereignty.document.Coded;

/** Practices of AI Act 5(1), written with their point: {@code P5-C-SCORE} for social scoring. */
public enum ProhibitedPractice implements Coded {
    P5_A_MANIP("P5-A-MANIP"),
    P5_B_VULN("P5-B-VULN"),
    P5_BA_NCII("P5-BA-NCII"),
    P5_BB_CSAM("P5-BB-CSAM"),
    P5_C_SCORE("P5-C-SCORE"),
    P5_D_CRIME("P5-D-CRIME"),
    P5_E_SCRAPE("P5-E-SCRAPE"),
    P5_F_EMO("P5-F-EMO"),
    P5_G_BIOCAT("P5-G-BIOCAT"),
    P5_H_RBI("P5-H-RBI");

    private final String code;

    ProhibitedPractice(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
