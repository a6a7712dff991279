package org.hazardledger.hazard;

/** What can be done with a hazard. One name an action in the table of states, in the access rules and in the API. */
public enum HazardAction {
    EDIT,
    LIST,
    GRADE,
    PLAN,
    PROGRESS,
    RECTIFY,
    EXTEND,
    DECIDE_EXTENSION,
    SIGN_RESPONSIBLE,
    SIGN_LEADER,
    VERIFY,
    SEND_BACK,
    REOPEN,
    REJECT,
    PROPOSE_REJECTION,
    DECIDE_REJECTION,
    PROPOSE_REOPENING,
    DECIDE_REOPENING,
    MERGE,
    PROPOSE_SUPERVISION,
    DECIDE_SUPERVISION,
    SERVE_SUPERVISION,
    END_SUPERVISION,
    CORRECT,
    RULE_ON_LIST,
    RECEIVE_REPORT
}
