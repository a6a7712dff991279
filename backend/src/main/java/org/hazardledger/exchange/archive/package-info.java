/**
 * Archives: everything of a school or a campaign in one file that proves itself. Stands above the rest of this room and uses
 * its tables; may use what that may use.
 */
@NullMarked
package org.hazardledger.exchange.archive;

import org.jspecify.annotations.NullMarked;
