package org.hazardledger.identity;

import java.util.Optional;

/** The same caller, read anew where a request waits: a revocation acts on it as on every other. */
@FunctionalInterface
public interface CallerAgain {

    /** Empty when the account was disabled meanwhile. */
    Optional<Caller> read();
}
