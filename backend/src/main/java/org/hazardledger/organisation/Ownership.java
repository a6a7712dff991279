package org.hazardledger.organisation;

/** Who runs a school: 公办 or 民办. */
public enum Ownership {
    PUBLIC,
    PRIVATE
}
