package org.hazardledger.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hazardledger.organisation.WorkingDays;
import org.hazardledger.platform.Problem;
import org.hazardledger.policy.Policy;
import org.jspecify.annotations.Nullable;

/** Later due dates on request, T7 and decision 8. The first due date is kept for ever. */
final class HazardDeadline {

    private HazardDeadline() {}

    /**
     * Asked before the due date; for a supervised hazard so many working days before (decision 8).
     *
     * @param days the district's calendar: a holiday before the due date brings the last day to ask forward
     */
    static HazardEvent request(Hazard hazard, Extension extension, Policy policy, WorkingDays days, LocalDate today) {
        Lifecycle.require(hazard.state, HazardAction.EXTEND);
        LocalDate due = hazard.dueDate;
        if (due == null || today.isAfter(due)) {
            throw Problem.conflict("extension-after-due");
        }
        if (!extension.newDueDate().isAfter(due)) {
            throw Problem.conflict("extension-not-later");
        }
        if (hazard.extensions.stream().anyMatch(Extension::isPending)) {
            throw Problem.conflict("extension-pending");
        }
        boolean grave = hazard.severity == Severity.MAJOR || hazard.isSupervised();
        boolean granted = hazard.extensions.stream().anyMatch(earlier -> Boolean.TRUE.equals(earlier.approved()));
        if (!grave && granted) {
            throw Problem.conflict("extension-once");
        }
        if (hazard.isSupervised() && days.between(today, due) < policy.supervisedExtensionWorkingDays()) {
            throw Problem.conflict("extension-too-late", policy.supervisedExtensionWorkingDays());
        }
        hazard.extensions = Hazard.append(hazard.extensions, extension);
        return HazardEvent.of(HazardEventType.EXTENSION_REQUESTED)
                .with("extension", extension.id())
                .with("newDueDate", extension.newDueDate())
                .with("reason", extension.reason());
    }

    /** Approved or refused; a principal grants no more than the policy's days. */
    static HazardEvent decide(Hazard hazard, UUID extensionId, Decision decision, boolean byDistrict, Policy policy) {
        Lifecycle.require(hazard.state, HazardAction.DECIDE_EXTENSION);
        Extension pending = hazard.extensions.stream()
                .filter(extension -> extension.id().equals(extensionId) && extension.isPending())
                .findFirst()
                .orElseThrow(() -> Problem.conflict("no-pending-extension"));
        long days = ChronoUnit.DAYS.between(pending.previousDueDate(), pending.newDueDate());
        if (decision.approved() && !byDistrict && days > policy.extensionMaxDays()) {
            throw Problem.conflict("extension-too-long", policy.extensionMaxDays());
        }
        hazard.extensions = hazard.extensions.stream()
                .map(extension -> extension == pending
                        ? pending.decided(decision.approved(), decision.by(), decision.at(), decision.note())
                        : extension)
                .toList();
        if (decision.approved()) {
            hazard.dueDate = pending.newDueDate();
        }
        return HazardEvent.of(HazardEventType.EXTENSION_DECIDED)
                .with("extension", extensionId)
                .with("approved", decision.approved())
                .with("dueDate", hazard.dueDate)
                .with("note", decision.note());
    }

    /** What was decided about a request, by whom. */
    record Decision(
            boolean approved,
            PersonRef by,
            Instant at,
            @Nullable String note) {}
}
