package org.hazardledger.organisation;

/** Kinds of organisation (requirements A.0 item 2, A.1 item 4); AUTHORITY is an office above the schools. */
public enum Kind {
    PRIMARY,
    JUNIOR,
    SENIOR,
    NINE_YEAR,
    COMPLETE_SECONDARY,
    VOCATIONAL,
    SPECIAL,
    KINDERGARTEN,
    TRAINING,
    UNIVERSITY,
    PARTY_SCHOOL,
    AUTHORITY
}
