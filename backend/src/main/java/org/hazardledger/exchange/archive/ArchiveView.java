package org.hazardledger.exchange.archive;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.platform.Job;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * An archive as its owner sees it.
 *
 * @param id of the archive and of the job that builds it
 * @param done files that are packed
 * @param total files that will be packed one by one, null until that is known
 * @param school the one school it is of, null for all schools of the campaign
 * @param asOf the moment it shows, null until it is built
 * @param size bytes, null until it is built
 * @param files how many files it holds, null until it is built
 * @param missing how many it should hold and does not, null until it is built
 * @param expiresAt when it is let go, null until it is built
 * @param downloadable whether it is built and still kept
 */
@Schema(name = "Archive")
public record ArchiveView(
        UUID id,
        Job.State state,
        long done,
        @Nullable Long total,
        @Nullable String message,
        @Nullable @Json Of school,
        @Nullable @Json Of campaign,
        @Nullable Instant asOf,
        @Nullable Long size,
        @Nullable String sha256,
        @Nullable Long files,
        @Nullable Long missing,
        @Nullable Instant expiresAt,
        boolean downloadable,
        Instant createdAt) {

    /** A school or a campaign by its name. */
    @Schema(name = "ArchiveOf")
    public record Of(UUID id, String name) {}
}
