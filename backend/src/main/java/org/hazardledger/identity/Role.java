package org.hazardledger.identity;

/** Realm roles. Which school, district or assignment they reach is a {@link Membership}, never a claim. */
public enum Role {
    SCHOOL,
    DISTRICT,
    INSPECTOR,
    INTEGRATION,
    AUDITOR;

    public static final String SCHOOL_NAME = "school";
    public static final String DISTRICT_NAME = "district";
    public static final String INSPECTOR_NAME = "inspector";
    public static final String INTEGRATION_NAME = "integration";
    public static final String AUDITOR_NAME = "auditor";

    /** The name of the realm role. */
    public String realmName() {
        return name().toLowerCase();
    }
}
