package org.hazardledger.hazard;

/** The two signatures of a write-off: 具体责任人 and 分管领导 (look-back plan, L22). */
public enum Capacity {
    RESPONSIBLE,
    LEADER
}
