package eu.sovereignty.manifest;

/**
 * Class of a system under the AI Act, the gravest first. The first word is the class that is shown where a system has several;
 * the classes that the Act has no word for are those of the law notes.
 */
public enum AiActClass {
    /** A practice of Article 5(1) that has started. */
    PROHIBITED,
    /** Article 6(1): a product of section A of Annex I, or its safety component. */
    HIGH_RISK_ANNEX_I,
    /** Article 6(2). */
    HIGH_RISK_ANNEX_III,
    /** A practice of Article 5(1) that is prohibited from a later day. */
    PROHIBITED_UPCOMING,
    /** A fact is missing on which the class depends. */
    UNDETERMINED,
    /** Article 6(3): in Annex III, and not high-risk by the assessment of its provider. */
    ANNEX_III_EXEMPTED,
    /** Article 2(2): a product of section B of Annex I. */
    SECTORAL,
    /** Article 50. */
    TRANSPARENCY,
    /** None of the others: Article 4 alone. */
    MINIMAL,
    /** Article 3(1): it does not infer. */
    NOT_AI,
    /** Article 2. */
    OUT_OF_SCOPE
}
