package org.hazardledger.hazard;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** 挂牌督办: by which notice of which authority; ended only after an on-site acceptance 销案. */
@Schema(name = "Supervision")
public record Supervision(
        boolean on,
        @Nullable String noticeNumber,
        @Nullable String authority,
        @Nullable String note,
        PersonRef by,
        Instant at,
        @Nullable Instant endedAt) {
    static boolean isOn(@Nullable Supervision supervision) {
        return supervision != null && supervision.on();
    }
}
