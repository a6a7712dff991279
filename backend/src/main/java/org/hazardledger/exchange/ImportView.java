package org.hazardledger.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.hazard.PersonRef;
import org.hazardledger.platform.Job;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * An import: its job with what was asked.
 *
 * @param counters null until it has ended
 * @param fileOf the import that received the bytes of its file, itself or an earlier one
 * @param basedOn the dry run whose questions it answers
 * @param confirms the dry run it carries out
 * @param confirmedBy the import that carries this dry run out
 * @param startedBy whose import it is; only they see its rows
 * @param resumedAt when it last went on after an interruption
 * @param result an ImportResult once it has ended; not part of lists
 */
@Schema(name = "ImportBatch")
public record ImportView(
        UUID id,
        String kind,
        Job.State state,
        long done,
        @Nullable Long total,
        @Nullable String message,
        String fileName,
        String fileSha256,
        long fileSize,
        @Nullable String form,
        String mode,
        String onError,
        @Nullable @Json Counters counters,
        UUID fileOf,
        @Nullable UUID basedOn,
        @Nullable UUID confirms,
        @Nullable UUID confirmedBy,
        @Json PersonRef startedBy,
        @Nullable Instant resumedAt,
        @Nullable @Json JsonNode result,
        Instant createdAt,
        Instant updatedAt) {}
