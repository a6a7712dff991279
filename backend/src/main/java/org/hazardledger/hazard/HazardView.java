package org.hazardledger.hazard;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hazardledger.identity.Caller;
import org.hazardledger.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * A hazard with everything about it.
 *
 * @param firstDueDate the due date before any extension, kept for ever
 * @param external by what another platform knows it
 * @param allowedActions what the caller can do with it now
 * @param signingHash what a signature given now must name
 * @param listCheck whether it was on the school's list when an inspector came; the school reads it once somebody has ruled
 * @param majorReport its report to the district; null unless it is 重大
 * @param buildingSuspended whether the building is out of use; that does not close the hazard
 */
@Schema(name = "Hazard")
public record HazardView(
        UUID id,
        @Nullable String number,
        Ref school,
        Ref district,
        @Nullable Ref building,
        @Nullable Ref place,
        @Nullable String placeText,
        String category,
        @Nullable Severity severity,
        List<SeverityBasis> severityBasis,
        @Nullable String severityNote,
        @Nullable LoweringProposal loweringProposal,
        String description,
        @Nullable BigDecimal quantity,
        @Nullable BigDecimal quantityDone,
        @Nullable String unit,
        Source source,
        Instant foundAt,
        String foundBy,
        @Nullable Instant listedAt,
        State state,
        @Nullable FixMode fixMode,
        @Nullable LocalDate firstDueDate,
        @Nullable LocalDate dueDate,
        boolean overdue,
        boolean supervised,
        boolean buildingSuspended,
        boolean outsideList,
        int reboundCount,
        @Nullable String noPhotoReason,
        @Nullable Plan plan,
        List<Progress> progress,
        List<Extension> extensions,
        List<HazardRow.Photo> photos,
        @Nullable Rectification rectification,
        int round,
        List<HazardRow.Signed> signatures,
        List<Verification> verifications,
        @Nullable Rejection rejection,
        List<Proposal> proposals,
        @Nullable Supervision supervision,
        @Nullable Instant checkedInAt,
        @Nullable ListCheck listCheck,
        @Nullable MajorReport majorReport,
        List<Correction> corrections,
        @Nullable UUID mergedIntoId,
        @Nullable Instant closedAt,
        @Nullable ExternalRef external,
        PersonRef createdBy,
        Instant createdAt,
        List<HazardAction> allowedActions,
        @Nullable String signingHash,
        long version) {

    static HazardView of(HazardRow row, Caller caller, Instant now) {
        Policy policy = row.policy() == null ? Policy.DEFAULT : row.policy();
        boolean overdue =
                row.state().isOpen() && row.dueDate() != null && row.dueDate().isBefore(Hazard.day(now));
        boolean suspended = row.buildingUseState() != null && !"IN_USE".equals(row.buildingUseState());
        return new HazardView(
                row.id(),
                row.number(),
                new Ref(row.schoolId(), row.schoolName(), row.schoolCode()),
                new Ref(row.districtId(), row.districtName(), row.districtCode()),
                Ref.of(row.buildingId(), row.buildingName()),
                Ref.of(row.placeId(), row.placeName()),
                row.placeText(),
                row.category(),
                row.severity(),
                row.severityBasis(),
                row.severityNote(),
                row.loweringProposal(),
                row.description(),
                row.quantity(),
                row.quantityDone(),
                row.unit(),
                row.source(),
                row.foundAt(),
                row.foundBy(),
                row.listedAt(),
                row.state(),
                row.fixMode(),
                row.firstDueDate(),
                row.dueDate(),
                overdue,
                row.isSupervised(),
                suspended,
                row.outsideList(),
                row.reboundCount(),
                row.noPhotoReason(),
                row.plan(),
                row.progress(),
                row.extensions(),
                row.photos(),
                row.rectification(),
                row.signingRound(),
                row.signatures(),
                row.verifications(),
                row.rejection(),
                row.proposals(),
                row.supervision(),
                row.checkedInAt(),
                listCheck(row, caller),
                row.majorReport(),
                row.corrections(),
                row.mergedIntoId(),
                row.closedAt(),
                row.external(),
                new PersonRef(row.createdBy(), row.authorName()),
                row.createdAt(),
                HazardAccess.allowed(caller, row.facts(), policy, now),
                row.signingHash(),
                row.version());
    }

    /** A suggestion that nobody has ruled on is none of the school's business. */
    private static @Nullable ListCheck listCheck(HazardRow row, Caller caller) {
        ListCheck check = row.listCheck();
        boolean ofTheSchool = List.of(caller.ownSchools()).contains(row.schoolId());
        return check == null || (check.waits() && ofTheSchool) ? null : check;
    }
}
