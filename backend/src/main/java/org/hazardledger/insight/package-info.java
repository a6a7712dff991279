/**
 * Figures over the ledger: what waits for a person, how a district's schools stand. Reads the tables of the other
 * rooms and changes nothing.
 */
@NullMarked
package org.hazardledger.insight;

import org.jspecify.annotations.NullMarked;
