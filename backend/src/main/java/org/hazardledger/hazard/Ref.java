package org.hazardledger.hazard;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reference to a school, district, building or place, with the name to show. */
@Schema(name = "Ref")
public record Ref(UUID id, String name, @Nullable String code) {

    static @Nullable Ref of(@Nullable UUID id, @Nullable String name) {
        return id == null || name == null ? null : new Ref(id, name, null);
    }
}
