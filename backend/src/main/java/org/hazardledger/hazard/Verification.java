package org.hazardledger.hazard;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.identity.Role;
import org.jspecify.annotations.Nullable;

/** One verdict on a rectification: accepted or sent back, at the desk or on site. */
@Schema(name = "Verification")
public record Verification(
        int round,
        Outcome outcome,
        boolean onSite,
        PersonRef by,
        Role role,
        Instant at,
        @Nullable SendBackReason reasonCode,
        @Nullable String note) {}
