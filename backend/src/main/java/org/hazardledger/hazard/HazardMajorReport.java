package org.hazardledger.hazard;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hazardledger.hazard.Proposal.Kind;
import org.hazardledger.platform.Ids;
import org.hazardledger.platform.Problem;
import org.hazardledger.policy.Policy;
import org.jspecify.annotations.Nullable;

/** What the service does by itself when a hazard becomes 重大, T3b: it reports, awaits a receipt and proposes supervision. */
final class HazardMajorReport {

    /** The reports that wait for their receipt, over {@code hazard h}; the words of the index. A test compares it with the domain. */
    static final String AWAITED = "(h.severity = 'MAJOR' and h.state in ('LISTED', 'GRADED', 'RECTIFYING',"
            + " 'REVIEW_REQUESTED', 'SIGNED') and h.major_report @> '{\"receivedAt\": null}')";

    private HazardMajorReport() {}

    /**
     * Follows the severity: what became 重大 is reported once, what is lowered is reported no more.
     *
     * @param by who graded it, or brought the list that did
     * @param ofDistrict whether they act for the district, which then knows: their grading is the receipt
     */
    static List<HazardEvent> follow(Hazard hazard, PersonRef by, boolean ofDistrict, Policy policy, Instant now) {
        if (hazard.severity != Severity.MAJOR) {
            hazard.majorReport = null;
            HazardProposal.lapseAutomatic(hazard);
            return List.of();
        }
        if (hazard.majorReport != null) {
            return List.of();
        }
        List<HazardEvent> events = new ArrayList<>();
        hazard.majorReport = MajorReport.of(now, Duration.ofHours(policy.majorReceiptHours()));
        events.add(HazardEvent.of(HazardEventType.MAJOR_REPORTED)
                .with("district", hazard.districtId)
                .with("receiptDueAt", hazard.majorReport.receiptDueAt()));
        if (ofDistrict) {
            events.add(receive(hazard, by, now));
        }
        HazardEvent proposed = proposeSupervision(hazard, by, now);
        if (proposed != null) {
            events.add(proposed);
        }
        return events;
    }

    /** Somebody of the district has taken note. */
    static HazardEvent receive(Hazard hazard, PersonRef by, Instant now) {
        Lifecycle.require(hazard.state, HazardAction.RECEIVE_REPORT);
        MajorReport report = hazard.majorReport;
        if (report == null) {
            throw Problem.conflict("not-reported");
        }
        if (!report.isAwaited()) {
            throw Problem.conflict("already-received");
        }
        hazard.majorReport = report.received(by, now);
        return HazardEvent.of(HazardEventType.MAJOR_REPORT_RECEIVED).with("receivedBy", by.id());
    }

    /** Nobody has in time; null when there is nothing to tell the authority above. */
    static @Nullable HazardEvent escalate(Hazard hazard, Instant now) {
        MajorReport report = hazard.majorReport;
        boolean told = report == null || report.escalatedAt() != null;
        if (told || hazard.severity != Severity.MAJOR || !hazard.state.isOpen() || !report.isOverdue(now)) {
            return null;
        }
        hazard.majorReport = report.escalated(now);
        return HazardEvent.of(HazardEventType.MAJOR_RECEIPT_OVERDUE).with("receiptDueAt", report.receiptDueAt());
    }

    /**
     * In the name of whoever graded it, so that somebody else decides; its reason are the rules that are met. Nothing where an
     * authority supervises it already or somebody proposed it before.
     */
    private static @Nullable HazardEvent proposeSupervision(Hazard hazard, PersonRef by, Instant now) {
        boolean waits = hazard.proposals.stream()
                .anyMatch(proposal -> proposal.isPending() && proposal.kind() == Kind.SUPERVISION);
        if (hazard.isSupervised() || waits) {
            return null;
        }
        String reason = hazard.severityBasis.stream().map(SeverityBasis::text).collect(Collectors.joining("；"));
        return HazardProposal.ask(hazard, Proposal.automatic(Ids.next(), Kind.SUPERVISION, reason, by, now), false);
    }
}
