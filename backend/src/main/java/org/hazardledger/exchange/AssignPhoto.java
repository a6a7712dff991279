package org.hazardledger.exchange;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.hazard.Stage;

/** Which hazard of its school a photo shows, and in which state. */
@Schema(name = "AssignPhoto")
public record AssignPhoto(@NotNull UUID hazardId, @NotNull Stage stage) {}
