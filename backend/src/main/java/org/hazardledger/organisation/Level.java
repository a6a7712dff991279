package org.hazardledger.organisation;

/** Levels of the organisation tree, from the root down. */
public enum Level {
    PROVINCE,
    CITY,
    DISTRICT,
    SCHOOL;

    /** The level of what stands directly below; a school has nothing below it. */
    Level below() {
        if (this == SCHOOL) {
            throw new IllegalStateException("nothing stands below a school");
        }
        return values()[ordinal() + 1];
    }
}
