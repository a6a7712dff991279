/**
 * Bulk import and export, and the jobs they run as: what scripts and third parties use. May use the services of the
 * other features; none of them may use this room.
 */
@NullMarked
package org.hazardledger.exchange;

import org.jspecify.annotations.NullMarked;
