package eu.sovereignty.manifest;

/** Kind of the organisation, after the terms of the loi SREN, the CRPA and the law notes. */
public enum OrganisationKind {
    /** An administration of the State. */
    STATE_SERVICE,
    /** A body that operates for the State; bound by SREN 31 when it stands in the annex to the finance bill. */
    STATE_OPERATOR,
    /** A public-interest group (GIP) listed by decree under SREN 31. */
    GIP_LISTED,
    /** Any other public-interest group. */
    GIP_OTHER,
    /** A local authority or a grouping of local authorities. */
    LOCAL_AUTHORITY,
    /** A public hospital or another public health body. */
    PUBLIC_HEALTH_BODY,
    /** A social-security fund. */
    SOCIAL_SECURITY_BODY,
    /** Any other body governed by public law. */
    OTHER_PUBLIC_BODY,
    /** A private body entrusted with a public service. */
    PRIVATE_PUBLIC_SERVICE,
    /** A supplier. */
    PRIVATE_SUPPLIER;

    /** True for bodies governed by public law. */
    public boolean publicBody() {
        return this != PRIVATE_PUBLIC_SERVICE && this != PRIVATE_SUPPLIER;
    }
}
