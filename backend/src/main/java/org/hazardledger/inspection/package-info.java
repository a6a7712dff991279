/**
 * Looking again on site: the look-back of minor hazards that closed on their two signatures, drawn by a key nobody at a
 * school knows (decision 6). May use hazard, campaign, photo, policy, organisation, ledger, identity and platform; nothing a
 * school can read may come from here.
 */
@NullMarked
package org.hazardledger.inspection;

import org.jspecify.annotations.NullMarked;
