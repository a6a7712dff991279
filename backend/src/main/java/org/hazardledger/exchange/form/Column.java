package org.hazardledger.exchange.form;

/** What a column of any form holds. */
public enum Column {
    SERIAL,
    UNIT,
    ADDRESS,
    CONTACT,
    BASICS,
    AREA,
    TYPE,
    TOTAL,
    PROBLEMS,
    REMEDY,

    ORG_CODE,
    ORG_NAME,
    BUILDING,
    PLACE,
    CATEGORY,
    SEVERITY,
    DESCRIPTION,
    FOUND_AT,
    FOUND_BY,
    SOURCE,
    STATUS,
    DUE_DATE,
    RECTIFIED_AT,
    RESPONSIBLE,
    PHONE,

    SHORT_NAMES,
    FORMER_NAMES,
    DISTRICT,
    KIND,
    OWNERSHIP,
    BOARDING,
    KEY_UNIT,
    HEAD,
    FIRE_RESPONSIBLE,
    FIRE_MANAGER,
    PARENT_CODE,

    FIXABLE_NOW,
    PLANNED_DATE,
    SUSPENDED,
    REMARK,

    BUILDING_ALIASES,
    COMPLETED_YEAR,
    FLOORS,
    USE,
    USE_STATE
}
