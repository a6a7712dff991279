package org.hazardledger.inspection;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a look-back stands. A hazard that was reopened on another way is answered by that. */
@Schema(name = "LookbackState")
public enum LookbackState {
    OPEN,
    CONFIRMED,
    REOPENED
}
