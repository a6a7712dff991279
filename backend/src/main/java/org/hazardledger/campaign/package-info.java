/**
 * Campaigns, what each school owes in them by when, and what it handed in: reporting weeks, submissions and their frozen
 * tables. May use organisation and ledger; reads hazards by SQL alone.
 */
@NullMarked
package org.hazardledger.campaign;

import org.jspecify.annotations.NullMarked;
