package org.hazardledger.identity;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A post somebody holds now.
 *
 * @param version the version of the person's record, of which posts are a part
 */
@Schema(name = "Membership")
public record Appointment(
        UUID id,
        UUID personId,
        String personName,
        @Json Me.OrganisationRef organisation,
        Role role,
        @Nullable Post post,
        Instant startedAt,
        long version) {}
