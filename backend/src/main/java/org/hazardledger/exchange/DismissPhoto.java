package org.hazardledger.exchange;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a photo shows no hazard: for who looks through the dismissed ones later. */
@Schema(name = "DismissPhoto")
public record DismissPhoto(@Nullable @Size(max = 200) String note) {}
