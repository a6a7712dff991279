/**
 * Inspections that other platforms report, with what they found: each known by the platform's own id, so that a batch may
 * be sent again. Findings become hazards by the door of the hazard room; may use what the rest of this room may.
 */
@NullMarked
package org.hazardledger.inspection.report;

import org.jspecify.annotations.NullMarked;
