package org.hazardledger.hazard;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who has signed in the present round. */
record Signatures(@Nullable UUID responsible, @Nullable UUID leader) {

    static final Signatures NONE = new Signatures(null, null);
}
