package org.hazardledger.hazard;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The first of the two persons it takes to grade below a rule (T3). */
@Schema(name = "LoweringProposal")
public record LoweringProposal(Severity severity, String note, PersonRef by, Instant at) {}
