package org.hazardledger.exchange.archive;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What an archive is to hold. At least one of the two.
 *
 * @param schoolId everything of this school
 * @param campaignId what was on the ledger while this campaign ran, of the schools it asks; with a school, of that one only
 */
@Schema(name = "NewArchive")
public record NewArchive(@Nullable UUID schoolId, @Nullable UUID campaignId) {}
