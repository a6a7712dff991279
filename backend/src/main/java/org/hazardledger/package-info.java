/** The service's entry; everything else is in the rooms below. */
@NullMarked
package org.hazardledger;

import org.jspecify.annotations.NullMarked;
