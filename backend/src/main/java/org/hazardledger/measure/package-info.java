/**
 * What an authority does about a school beside its hazards: incidents and who answers for them. May use hazard, organisation,
 * ledger, identity and platform; nothing a school can read may come from here.
 */
@NullMarked
package org.hazardledger.measure;

import org.jspecify.annotations.NullMarked;
