package org.hazardledger.notice;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far the reader has read: the newest notice they saw. What arrived after it stays unread. */
@Schema(name = "ReadUpTo")
public record ReadUpTo(@NotNull UUID upTo) {}
