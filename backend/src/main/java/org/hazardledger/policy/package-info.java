/**
 * What a district decides for itself within the decisions of the product: its rules, their defaults and bounds, and who
 * changed them when. The only room that reads or writes the table of policies. May use organisation, ledger, identity
 * and platform.
 */
@NullMarked
package org.hazardledger.policy;

import org.jspecify.annotations.NullMarked;
