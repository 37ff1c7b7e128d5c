package eu.sovereignty.law;

/** Who owes a duty. */
public enum DutyHolder {
    /** GDPR 4(7), joint controllers included (GDPR 26). */
    CONTROLLER,
    /** GDPR 4(8). */
    PROCESSOR,
    /** Provider of the AI system, AI Act 3(3). */
    AI_PROVIDER,
    /** Provider of a general-purpose AI model, AI Act 3(63) and chapter V. */
    MODEL_PROVIDER,
    /** Deployer of the AI system, AI Act 3(4). */
    DEPLOYER,
    /** Provider of a data processing service, Data Act chapter VI. */
    CLOUD_PROVIDER,
    /** Customer of a data processing service, Data Act 2(30). */
    CLOUD_CUSTOMER,
    /** Enterprise that imposed a term on another one, Data Act 13. */
    IMPOSING_ENTERPRISE,
    /** Public body that asked an enterprise for data, Data Act 14. */
    REQUESTING_BODY,
    /** Participant in a data space who offers data to others, Data Act 33. */
    DATA_SPACE_PARTICIPANT,
    /** Vendor of an application that uses smart contracts, Data Act 36. */
    SMART_CONTRACT_VENDOR,
    /** Host of health data, CSP L1111-8. */
    HOST,
    /** Who entrusts health data to a host and so chooses it, CSP L1111-8. */
    ENTRUSTING_BODY,
    /** Body bound by article 31 of the loi SREN. */
    BOUND_BODY,
    /** Administration, in the sense of the code of relations between the public and the administration. */
    ADMINISTRATION,
    /** Whoever supplies a public body, or places software on the market. */
    SUPPLIER,
    /** Whoever handles the data, publishes the content or mines the works. */
    WHOEVER_ACTS,
    /** Employer of the staff concerned. */
    EMPLOYER,
    /** Public buyer. */
    BUYER,
    /** Nobody: the consistency of the declaration itself. */
    DECLARANT
}
