package org.hazardledger.organisation;

/** Levels of the organisation tree. */
public enum Level {
    PROVINCE,
    CITY,
    DISTRICT,
    SCHOOL
}
