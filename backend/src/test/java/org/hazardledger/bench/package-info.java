/**
 * The benchmark: the service beside the same SQL sent straight to PostgreSQL, in one run on one machine. Started by
 * {@code make bench}; prints ratios, asserts nothing.
 */
package org.hazardledger.bench;
