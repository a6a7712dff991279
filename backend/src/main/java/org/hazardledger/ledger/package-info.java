/**
 * The append-only, hash-chained record of events: one chain an organisation, over canonical JSON. May use identity
 * and platform.
 */
@NullMarked
package org.hazardledger.ledger;

import org.jspecify.annotations.NullMarked;
