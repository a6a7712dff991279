/**
 * What the text of one cell means: dates, lists, phones, areas, names. Each interpreter is a small pure class; none
 * knows forms, files or the database, and this room may use no other.
 */
@NullMarked
package org.hazardledger.exchange.cell;

import org.jspecify.annotations.NullMarked;
