package org.hazardledger.identity;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account, as those see them who manage accounts.
 *
 * @param phone masked: the middle of the number stays in the database
 * @param memberships those within the reach of who asks
 */
public record Person(
        UUID id,
        String username,
        String name,
        @Nullable String phone,
        boolean enabled,
        @Json List<Me.Place> memberships,
        long version) {}
