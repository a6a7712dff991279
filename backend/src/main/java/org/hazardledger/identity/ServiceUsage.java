package org.hazardledger.identity;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an account did on a day.
 *
 * @param operation id of the operation in the API description
 * @param calls how often it was asked, the refused ones included
 * @param lastAddress where the last call came from
 */
@Schema(name = "ServiceUsage")
public record ServiceUsage(
        LocalDate day,
        String operation,
        long calls,
        long refused,
        Instant lastAt,
        @Nullable String lastAddress) {}
