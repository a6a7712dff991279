package org.hazardledger.hazard;

/** Who found a hazard. */
public enum Source {
    SELF_DAILY(false, false),
    SELF_MONTHLY(false, false),
    SELF_KEYDATE(false, false),
    STAFF_STUDENT(false, false),
    THIRD_PARTY(false, false),
    IOT(false, false),
    IMPORT(false, false),
    CROSS_INSPECTION(true, true),
    INSPECTOR(true, true),
    DISTRICT(true, true),
    CITY(true, true),
    PROVINCE(true, true),
    FIRE_SERVICE(true, true),
    PUBLIC_REPORT(true, false),
    UPPER_LEVEL_FEEDBACK(true, false);

    private final boolean foundFromOutside;
    private final boolean inspection;

    Source(boolean foundFromOutside, boolean inspection) {
        this.foundFromOutside = foundFromOutside;
        this.inspection = inspection;
    }

    /** Found by somebody who came to the school to look: compared with the school's own list (T17). */
    public boolean isInspection() {
        return inspection;
    }

    /** Found by somebody outside the school: only an on-site re-inspection closes it (decision 6). */
    public boolean isFoundFromOutside() {
        return foundFromOutside;
    }
}
