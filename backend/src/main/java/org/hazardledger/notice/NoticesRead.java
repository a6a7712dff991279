package org.hazardledger.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many were marked as read. */
@Schema(name = "NoticesRead")
public record NoticesRead(int read) {}
