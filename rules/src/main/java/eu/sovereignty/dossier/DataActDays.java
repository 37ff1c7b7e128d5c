package eu.sovereignty.dossier;

import java.time.LocalDate;

/** Days of article 50 of the Data Act against which contracts are measured; from when a duty applies is in its dates. */
final class DataActDays {

    /** General application: article 13 reaches contracts that are concluded after it. */
    static final LocalDate APPLIES = LocalDate.of(2025, 9, 12);

    /** Ten years after the entry into force on 11 January 2024. */
    static final LocalDate TEN_YEARS = LocalDate.of(2034, 1, 11);

    private DataActDays() {}
}
