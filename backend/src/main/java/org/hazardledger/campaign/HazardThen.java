package org.hazardledger.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hazard as it stood at an instant. As long as nothing happened to it since, its row says so; else the last event before the
 * instant does.
 *
 * @param changedLater whether the ledger holds an event after the instant
 * @param phase type of the last event until the instant that moved the hazard
 * @param phaseAt when that was
 * @param dueThen the due date the last event until the instant set
 * @param corrections of the description made after the instant, oldest first
 */
public record HazardThen(
        UUID id,
        String number,
        @Nullable UUID buildingId,
        String description,
        String state,
        @Nullable String fixMode,
        @Nullable LocalDate dueDate,
        @Nullable Instant closedAt,
        boolean changedLater,
        @Nullable String phase,
        @Nullable Instant phaseAt,
        @Nullable LocalDate dueThen,
        List<String> corrections) {

    /** How far a hazard has come, as far as the form tells. */
    enum Progress {
        NOT_BEGUN,
        BEING_RECTIFIED,
        RECTIFIED,
        SETTLED,
        VOID
    }

    private static final Set<String> BEING_RECTIFIED =
            Set.of("PLAN_APPROVED", "FIXING_ON_SPOT", "PROGRESS_LOGGED", "SENT_BACK", "HAZARD_REOPENED");
    private static final Set<String> RECTIFIED =
            Set.of("RECTIFICATION_CLAIMED", "SIGNED_BY_RESPONSIBLE", "SIGNED_BY_LEADER", "VERIFICATION_ACCEPTED");
    private static final Set<String> SETTLED = Set.of("HAZARD_CLOSED", "CANCELLED_BY_DEMOLITION");
    private static final Set<String> VOID = Set.of("HAZARD_REJECTED", "HAZARD_MERGED");

    /** The description before whoever corrected it later. */
    String problem() {
        return corrections.isEmpty() ? description : corrections.get(0);
    }

    /** Whether the hazard stands on the table of a week that began at {@code since}: neither void nor settled before. */
    boolean standsOnTableSince(Instant since) {
        return switch (progress()) {
            case VOID -> false;
            case SETTLED -> settledAt().isAfter(since);
            case NOT_BEGUN, BEING_RECTIFIED, RECTIFIED -> true;
        };
    }

    boolean isRectified() {
        return progress() == Progress.RECTIFIED || progress() == Progress.SETTLED;
    }

    /** 整改情况及整改期限 in the phrases schools use and the importer of the form understands. */
    String remedy() {
        LocalDate due = changedLater ? dueThen : dueDate;
        String date = due == null ? "" : due.getYear() + "年" + due.getMonthValue() + "月" + due.getDayOfMonth() + "日";
        return switch (progress()) {
            case RECTIFIED, SETTLED, VOID -> "已整改";
            case BEING_RECTIFIED -> due == null ? "整改中" : "整改中，" + date;
            case NOT_BEGUN -> due != null ? date + "前完成" : "ON_SPOT".equals(fixMode) ? "立行立改" : "尚未整改";
        };
    }

    Progress progress() {
        return changedLater && phase != null ? ofEvent(phase) : ofState(state);
    }

    private Instant settledAt() {
        if (changedLater && phaseAt != null) {
            return phaseAt;
        }
        return closedAt == null ? Instant.MAX : closedAt;
    }

    private static Progress ofEvent(String type) {
        if (SETTLED.contains(type)) {
            return Progress.SETTLED;
        }
        if (VOID.contains(type)) {
            return Progress.VOID;
        }
        if (RECTIFIED.contains(type)) {
            return Progress.RECTIFIED;
        }
        return BEING_RECTIFIED.contains(type) ? Progress.BEING_RECTIFIED : Progress.NOT_BEGUN;
    }

    private static Progress ofState(String state) {
        return switch (state) {
            case "RECTIFYING" -> Progress.BEING_RECTIFIED;
            case "REVIEW_REQUESTED", "SIGNED" -> Progress.RECTIFIED;
            case "CLOSED", "CANCELLED_BY_DEMOLITION" -> Progress.SETTLED;
            case "REJECTED", "MERGED", "DRAFT" -> Progress.VOID;
            default -> Progress.NOT_BEGUN;
        };
    }
}
