package org.hazardledger.identity;

/** Posts inside an organisation: 填表人, 具体责任人, 分管领导, 主要负责人; in a district 工作人员 and 负责人. */
public enum Post {
    FILLER,
    RESPONSIBLE,
    LEADER,
    PRINCIPAL,
    STAFF,
    HEAD
}
