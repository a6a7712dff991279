/**
 * What other systems follow the ledger by: the change feed and webhooks. May use platform, identity, organisation and
 * ledger; no other room may use this one.
 */
@NullMarked
package org.hazardledger.integration;

import org.jspecify.annotations.NullMarked;
