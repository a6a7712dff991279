package org.hazardledger.devstack;

/** The stack cannot start (or go on). The message is one sentence for the person at the terminal: what is wrong and what to do. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String message) {
        super(message);
    }

    CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
