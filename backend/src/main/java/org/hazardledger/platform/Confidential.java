package org.hazardledger.platform;

/** An answer that holds a secret: a repeated request is told that it was done, the secret itself is never kept. */
public interface Confidential {}
