/**
 * What a person is told inside the application about something they have a part in: who is told of which event, what
 * they have read, how long it is kept. Hears of events from the ledger, so no room knows this one but the figures. May
 * use hazard, organisation, ledger, identity and platform.
 */
@NullMarked
package org.hazardledger.notice;

import org.jspecify.annotations.NullMarked;
