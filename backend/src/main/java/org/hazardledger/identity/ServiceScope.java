package org.hazardledger.identity;

/** What a program may do with its account: only read, or change as well. */
public enum ServiceScope {
    READ,
    WRITE
}
