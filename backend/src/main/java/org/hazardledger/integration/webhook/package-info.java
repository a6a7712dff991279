/** Events of the ledger brought to other systems: subscriptions, deliveries, and where they may go. */
@NullMarked
package org.hazardledger.integration.webhook;

import org.jspecify.annotations.NullMarked;
