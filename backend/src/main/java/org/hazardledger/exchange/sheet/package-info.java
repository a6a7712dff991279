/**
 * Files of cells as people send them (CSV, XLSX, XLS), read row by row in bounded memory, with every refusal a
 * code. Knows nothing of forms or hazards and may use no other room.
 */
@NullMarked
package org.hazardledger.exchange.sheet;

import org.jspecify.annotations.NullMarked;
