package org.hazardledger.hazard;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * 重大隐患上报 (T3b; requirement L53): the district knows of it from the moment it is graded, and one of its people says so
 * by receiving the report.
 *
 * @param receiptDueAt until when it is to be received; the hours are the district's rule
 * @param receivedBy null while nobody of the district has received it
 * @param escalatedAt when the authority above was told that nobody had; null when that was not needed
 */
@Schema(name = "MajorReport")
public record MajorReport(
        Instant reportedAt,
        Instant receiptDueAt,
        @Nullable PersonRef receivedBy,
        @Nullable Instant receivedAt,
        @Nullable Instant escalatedAt) {

    static MajorReport of(Instant now, Duration within) {
        return new MajorReport(now, now.plus(within), null, null, null);
    }

    boolean isAwaited() {
        return receivedAt == null;
    }

    boolean isOverdue(Instant now) {
        return isAwaited() && !now.isBefore(receiptDueAt);
    }

    MajorReport received(PersonRef by, Instant now) {
        return new MajorReport(reportedAt, receiptDueAt, by, now, escalatedAt);
    }

    MajorReport escalated(Instant now) {
        return new MajorReport(reportedAt, receiptDueAt, receivedBy, receivedAt, now);
    }
}
