package org.hazardledger.campaign;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hazardledger.platform.Problem;
import org.hazardledger.platform.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * One school's table of one week. The transitions check the state and what must be there; who may make them is the service's
 * business. Once sealed the content is frozen; returning opens it again.
 */
@Entity
class Submission extends PanacheEntityBase {

    @Id
    UUID id;

    UUID obligationId;
    UUID organisationId;
    UUID districtId;
    String period;
    Instant opensAt;
    Instant closesAt;

    @Enumerated(EnumType.STRING)
    SubmissionState state;

    @Nullable
    UUID filledBy;

    @Nullable
    Instant filledAt;

    @Nullable
    UUID checkedBy;

    @Nullable
    Instant checkedAt;

    @Nullable
    UUID sealedBy;

    @Nullable
    Instant sealedAt;

    @Nullable
    UUID submittedBy;

    @Nullable
    Instant submittedAt;

    @Nullable
    Boolean onTime;

    @Nullable
    UUID decidedBy;

    @Nullable
    Instant decidedAt;

    @Nullable
    String returnReason;

    @Nullable
    String content;

    @Nullable
    String contentHash;

    @Nullable
    Instant contentAsOf;

    @Nullable
    Integer hazardCount;

    @Version
    long version;

    /** The submission, locked until the transaction ends, when it lies in one of these districts or schools. */
    static Optional<Submission> lock(UUID id, List<UUID> districts, List<UUID> schools) {
        return Submission.<Submission>find(
                        "id = ?1 and (districtId in ?2 or organisationId in ?3)", id, districts, schools)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    ReportingWeek week() {
        return new ReportingWeek(period, opensAt, closesAt);
    }

    void fill(UUID by, Instant now) {
        require(EnumSet.of(SubmissionState.OPEN, SubmissionState.DRAFT, SubmissionState.RETURNED));
        filledBy = by;
        filledAt = now;
        state = SubmissionState.DRAFT;
    }

    void check(UUID by, Instant now) {
        require(EnumSet.of(SubmissionState.OPEN, SubmissionState.DRAFT, SubmissionState.RETURNED));
        checkedBy = by;
        checkedAt = now;
        state = SubmissionState.LEADER_CHECKED;
    }

    void requireSealable() {
        require(EnumSet.of(SubmissionState.LEADER_CHECKED));
    }

    /** Freezes what will be printed and stamped. */
    void seal(UUID by, Instant now, WeeklyTable table) {
        requireSealable();
        freeze(table);
        sealedBy = by;
        sealedAt = now;
        state = SubmissionState.SEALED;
    }

    /** On time means that the server had everything, the scan included, at or before the cut-off (decision 3). */
    void submit(UUID by, Instant now, boolean hasScan) {
        require(EnumSet.of(SubmissionState.SEALED));
        if (!hasScan) {
            throw Problem.conflict("needs-scan");
        }
        submittedBy = by;
        submittedAt = now;
        onTime = !now.isAfter(closesAt);
        state = SubmissionState.SUBMITTED;
    }

    void giveBack(UUID by, Instant now, String reason) {
        require(EnumSet.of(SubmissionState.SUBMITTED));
        decidedBy = by;
        decidedAt = now;
        returnReason = reason;
        state = SubmissionState.RETURNED;
    }

    void accept(UUID by, Instant now) {
        require(EnumSet.of(SubmissionState.SUBMITTED));
        decidedBy = by;
        decidedAt = now;
        returnReason = null;
        state = SubmissionState.ACCEPTED;
    }

    /** Scans belong to what is frozen: before there is nothing to stamp, and after acceptance the file is closed. */
    void requireScannable() {
        require(EnumSet.of(SubmissionState.SEALED, SubmissionState.SUBMITTED));
    }

    void freeze(WeeklyTable table) {
        content = table.canonical();
        contentHash = Sha256.hex(content);
        contentAsOf = table.asOf();
        hazardCount = table.hazardCount();
    }

    private void require(Set<SubmissionState> admitted) {
        if (!admitted.contains(state)) {
            throw Problem.conflict("submission-" + state.name().toLowerCase().replace('_', '-'));
        }
    }
}
