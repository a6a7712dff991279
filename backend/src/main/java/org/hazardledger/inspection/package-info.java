/**
 * Looking again on site: the look-back of hazards that closed with nobody there, drawn by a key nobody at a school knows
 * (decision 6, T10). May use hazard, campaign, photo, policy, organisation, ledger, identity and platform; nothing a
 * school can read may come from here.
 */
@NullMarked
package org.hazardledger.inspection;

import org.jspecify.annotations.NullMarked;
