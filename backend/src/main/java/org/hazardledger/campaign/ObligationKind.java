package org.hazardledger.campaign;

/** What a campaign can ask of its schools. */
public enum ObligationKind {
    /** 每周排查整治明细表 with the 隐患整改对比照. */
    WEEKLY_DETAIL
}
