package org.hazardledger.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One line of a list of hazards. {@code thumbPhotoId} is the first photo of the state before. */
@Schema(name = "HazardSummary")
public record HazardSummary(
        UUID id,
        @Nullable String number,
        Ref school,
        @Nullable Ref building,
        @Nullable String placeText,
        String category,
        @Nullable Severity severity,
        String description,
        State state,
        @Nullable FixMode fixMode,
        @Nullable LocalDate dueDate,
        boolean overdue,
        boolean supervised,
        int reboundCount,
        boolean outsideList,
        Instant foundAt,
        @Nullable Instant listedAt,
        Source source,
        @Nullable UUID thumbPhotoId) {

    /** The line as it comes from SQL. */
    public record Row(
            UUID id,
            @Nullable String number,
            UUID schoolId,
            String schoolName,
            String schoolCode,
            @Nullable UUID buildingId,
            @Nullable String buildingName,
            @Nullable String placeText,
            String category,
            @Nullable Severity severity,
            String description,
            State state,
            @Nullable FixMode fixMode,
            @Nullable LocalDate dueDate,
            boolean supervised,
            int reboundCount,
            boolean outsideList,
            Instant foundAt,
            @Nullable Instant listedAt,
            Source source,
            @Nullable UUID thumbPhotoId,
            String sortKey,
            @Nullable Long total) {}

    static HazardSummary of(Row row, LocalDate today) {
        return new HazardSummary(
                row.id(),
                row.number(),
                new Ref(row.schoolId(), row.schoolName(), row.schoolCode()),
                Ref.of(row.buildingId(), row.buildingName()),
                row.placeText(),
                row.category(),
                row.severity(),
                row.description(),
                row.state(),
                row.fixMode(),
                row.dueDate(),
                row.state().isOpen() && row.dueDate() != null && row.dueDate().isBefore(today),
                row.supervised(),
                row.reboundCount(),
                row.outsideList(),
                row.foundAt(),
                row.listedAt(),
                row.source(),
                row.thumbPhotoId());
    }
}
