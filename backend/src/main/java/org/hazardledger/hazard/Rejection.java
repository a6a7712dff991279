package org.hazardledger.hazard;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a listed hazard was found not to be one; it stays visible (decision 12). */
@Schema(name = "Rejection")
public record Rejection(String reason, PersonRef by, Instant at) {}
