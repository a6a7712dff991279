package org.hazardledger.hazard;

/** Who found a hazard. */
public enum Source {
    SELF_DAILY(false),
    SELF_MONTHLY(false),
    SELF_KEYDATE(false),
    STAFF_STUDENT(false),
    THIRD_PARTY(false),
    IOT(false),
    IMPORT(false),
    CROSS_INSPECTION(true),
    INSPECTOR(true),
    DISTRICT(true),
    CITY(true),
    PROVINCE(true),
    FIRE_SERVICE(true),
    PUBLIC_REPORT(true),
    UPPER_LEVEL_FEEDBACK(true);

    private final boolean foundFromOutside;

    Source(boolean foundFromOutside) {
        this.foundFromOutside = foundFromOutside;
    }

    /** Found by somebody outside the school: only an on-site re-inspection closes it (decision 6). */
    public boolean isFoundFromOutside() {
        return foundFromOutside;
    }
}
