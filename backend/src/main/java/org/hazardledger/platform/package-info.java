/**
 * What every feature stands on: problem+json, paging, preconditions, idempotency, clock and calendar,
 * jobs. Knows nothing of fire safety and may use no other room.
 */
@NullMarked
package org.hazardledger.platform;

import org.jspecify.annotations.NullMarked;
