/**
 * Whether what an inspector found is what a school's list has: place, category and words compared, without a database.
 * May use platform.
 */
@NullMarked
package org.hazardledger.hazard.match;

import org.jspecify.annotations.NullMarked;
