package org.hazardledger.exchange;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.hazard.PersonRef;
import org.hazardledger.hazard.Stage;
import org.jdbi.v3.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * A photo that came with a file and for which no hazard was found.
 *
 * @param path where it stood in the file
 * @param said what was said there of its hazard; may be empty
 * @param stage what it shows, as far as the file says
 * @param hazardId whose it has become
 * @param decidedBy who has assigned or dismissed it
 * @param note why it was dismissed, as far as they said
 */
@Schema(name = "UnassignedPhoto")
public record UnassignedPhoto(
        UUID id,
        UUID photoId,
        UUID importId,
        @Json School school,
        String path,
        String said,
        @Nullable Stage stage,
        State state,
        @Nullable UUID hazardId,
        @Nullable String hazardNumber,
        Instant keptAt,
        @Nullable Instant decidedAt,
        @Nullable @Json PersonRef decidedBy,
        @Nullable String note,
        long version) {

    /** What a person has decided of it. */
    @Schema(name = "UnassignedPhotoState")
    public enum State {
        OPEN,
        ASSIGNED,
        DISMISSED
    }

    /** Whose photo it is. */
    @Schema(name = "UnassignedPhotoSchool")
    public record School(UUID id, String code, String name) {}
}
