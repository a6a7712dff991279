/** Every event of the ledger in one order, as far as a caller may see it. */
@NullMarked
package org.hazardledger.integration.feed;

import org.jspecify.annotations.NullMarked;
