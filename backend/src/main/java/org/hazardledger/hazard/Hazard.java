package org.hazardledger.hazard;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.hazard.Proposal.Kind;
import org.hazardledger.platform.BusinessTime;
import org.hazardledger.platform.Problem;
import org.hazardledger.policy.Policy;
import org.jspecify.annotations.Nullable;

/**
 * One hazard and its way from draft to closed, T2–T12 (domain model B.2); what leaves that way is in
 * {@link HazardCase}, its deadlines in {@link HazardDeadline}, its supervision in {@link HazardSupervision}. A transition checks its guards, changes the state and
 * returns the event to be written to the ledger; a guard that refuses throws a 409 whose code names it.
 */
@Entity
class Hazard extends HazardRecord {

    /** The hazard, locked until the transaction ends, when it lies in one of these districts or schools. */
    static Optional<Hazard> lock(UUID id, List<UUID> districts, List<UUID> schools) {
        return Hazard.<Hazard>find("id = ?1 and (districtId in ?2 or schoolId in ?3)", id, districts, schools)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The open hazards of a building, locked until the transaction ends. */
    static List<Hazard> openIn(UUID buildingId) {
        return Hazard.<Hazard>find("buildingId = ?1 and state in ?2", buildingId, State.OPEN)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** T2: from here nothing may be deleted. {@code evidence} holds the digests of the photos of the state before. */
    HazardEvent list(String allottedNumber, List<String> evidence, boolean visual, Instant now) {
        Lifecycle.require(state, HazardAction.LIST);
        if (evidence.isEmpty() && (visual || noPhotoReason == null)) {
            throw Problem.conflict(visual ? "needs-before-photo" : "needs-photo-or-reason");
        }
        if (foundAt.isAfter(now)) {
            throw Problem.conflict("found-in-future");
        }
        number = allottedNumber;
        listedAt = now;
        state = State.LISTED;
        return HazardEvent.of(HazardEventType.HAZARD_LISTED)
                .with("number", number)
                .with("description", description)
                .with("category", category)
                .with("source", source)
                .with("foundAt", foundAt)
                .with("foundBy", foundBy)
                .with("evidence", evidence);
    }

    /** T3: grades at or above the rule; who lowers it goes through {@link #lowerSeverity}. */
    HazardEvent grade(Severity graded, List<SeverityBasis> basis, @Nullable String note) {
        Lifecycle.require(state, HazardAction.GRADE);
        severity = graded;
        severityBasis = basis;
        severityNote = note;
        loweringProposal = null;
        state = State.GRADED;
        return HazardEvent.of(HazardEventType.HAZARD_GRADED)
                .with("severity", severity)
                .with("basis", basis.stream().map(SeverityBasis::ruleId).toList())
                .with("note", note);
    }

    HazardEvent proposeLowering(Severity proposed, String note, PersonRef by, Instant now) {
        Lifecycle.require(state, HazardAction.GRADE);
        loweringProposal = new LoweringProposal(proposed, note, by, now);
        return HazardEvent.of(HazardEventType.SEVERITY_LOWERING_PROPOSED)
                .with("severity", proposed)
                .with("note", note);
    }

    /** T3: below the rule only with a reason and by a second person. */
    HazardEvent lowerSeverity(Severity lowered, List<SeverityBasis> basis, String note, PersonRef by) {
        if (loweringProposal == null || loweringProposal.severity() != lowered) {
            throw Problem.conflict("lowering-needs-proposal");
        }
        if (loweringProposal.by().id().equals(by.id())) {
            throw Problem.conflict("lowering-needs-second-person");
        }
        PersonRef proposedBy = loweringProposal.by();
        return grade(lowered, basis, note).with("loweredBelowRule", true).with("proposedBy", proposedBy.id());
    }

    /** T4: 立行立改, by whoever is at the spot; never for 重大. */
    HazardEvent fixOnSpot(Severity assumed, List<SeverityBasis> basis, Plan onSpot, LocalDate today) {
        Lifecycle.require(state, HazardAction.PLAN);
        Severity effective = severity == null ? assumed : severity;
        if (effective == Severity.MAJOR) {
            throw Problem.conflict("major-needs-plan");
        }
        if (severity == null) {
            severity = effective;
            severityBasis = basis;
        }
        plan = onSpot;
        begin(FixMode.ON_SPOT, today);
        return HazardEvent.of(HazardEventType.FIXING_ON_SPOT)
                .with("severity", severity)
                .with("dueDate", dueDate);
    }

    HazardEvent draftPlan(Plan drafted) {
        requirePlannable();
        plan = drafted;
        return drafted.toEvent(HazardEventType.PLAN_DRAFTED);
    }

    /** T5: the leader approves; 一般 needs three of the five parts, 重大 all and protection until then. */
    HazardEvent approvePlan(Plan approved, LocalDate today) {
        requirePlannable();
        PlanRules.require(approved, severity, today);
        HazardSupervision.requireWithin(this, approved.dueDate());
        plan = approved;
        begin(FixMode.DEADLINE, approved.dueDate());
        return approved.toEvent(HazardEventType.PLAN_APPROVED);
    }

    private void requirePlannable() {
        Lifecycle.require(state, HazardAction.PLAN);
        if (state != State.GRADED) {
            throw Problem.conflict("needs-grading");
        }
    }

    private void begin(FixMode mode, LocalDate due) {
        HazardProposal.lapse(this, Kind.REJECTION);
        fixMode = mode;
        dueDate = due;
        firstDueDate = firstDueDate == null ? due : firstDueDate;
        state = State.RECTIFYING;
    }

    /** T6. */
    HazardEvent logProgress(Progress entry) {
        Lifecycle.require(state, HazardAction.PROGRESS);
        BigDecimal done = entry.quantityDone();
        if (done != null) {
            if (quantity == null) {
                throw Problem.conflict("no-quantity");
            }
            if (done.compareTo(quantity) > 0 || (quantityDone != null && done.compareTo(quantityDone) < 0)) {
                throw Problem.conflict("quantity-out-of-range", quantity);
            }
            quantityDone = done;
        }
        progress = append(progress, entry);
        return HazardEvent.of(HazardEventType.PROGRESS_LOGGED)
                .with("note", entry.note())
                .with("quantityDone", done)
                .with("photos", entry.photoIds());
    }

    /** Photos that come later, with a folder or a sheet. They prove what they show, and change no state. */
    HazardEvent addEvidence(Stage stage, List<UUID> photoIds) {
        String refusal = HazardEvidence.refusal(state, stage);
        if (refusal != null) {
            throw Problem.conflict(refusal);
        }
        return HazardEvent.of(HazardEventType.EVIDENCE_ADDED)
                .with("stage", stage)
                .with("photos", photoIds);
    }

    /** T8: asks for write-off. {@code afterPhotos} and {@code pairs} count what proves this round. */
    HazardEvent claimRectified(Rectification claim, RectificationEvidence evidence, Instant now) {
        Lifecycle.require(state, HazardAction.RECTIFY);
        evidence.require();
        if (claim.rectifiedAt().isBefore(foundAt)) {
            throw Problem.conflict("rectified-before-found");
        }
        if (claim.rectifiedAt().isAfter(now)) {
            throw Problem.conflict("rectified-in-future");
        }
        if (quantity != null && (quantityDone == null || quantityDone.compareTo(quantity) < 0)) {
            throw Problem.conflict("quantity-incomplete", quantityDone == null ? 0 : quantityDone, quantity);
        }
        rectification = claim;
        rectifiedAt = claim.rectifiedAt();
        state = State.REVIEW_REQUESTED;
        return HazardEvent.of(HazardEventType.RECTIFICATION_CLAIMED)
                .with("rectifiedAt", claim.rectifiedAt())
                .with("summary", claim.summary())
                .with("photos", evidence.afterPhotos());
    }

    /** T9: the leader's signature, the second one, completes the write-off; 微小 closes with it (decision 6). */
    void signed(Capacity capacity, HazardFacts facts, Instant now) {
        if (capacity == Capacity.LEADER) {
            state = State.SIGNED;
            if (severity == Severity.MINOR && !facts.needsOnSiteVerification()) {
                close(now);
            }
        }
    }

    /** T10: who judges, and how often, was checked by {@link Involvement} and {@link HazardAccess}. */
    HazardEvent accept(Verification verdict, HazardFacts facts, int recheckPhotos, Instant now) {
        Lifecycle.require(state, HazardAction.VERIFY);
        if (facts.needsOnSiteVerification() && !verdict.onSite()) {
            throw Problem.conflict("needs-on-site");
        }
        if (verdict.onSite() && recheckPhotos == 0) {
            throw Problem.conflict("needs-recheck-photo");
        }
        verifications = append(verifications, verdict);
        if (Verification.acceptedBy(verifications, signingRound).size() >= facts.acceptancesNeeded()) {
            close(now);
        }
        return HazardEvent.of(HazardEventType.VERIFICATION_ACCEPTED)
                .with("onSite", verdict.onSite())
                .with("note", verdict.note());
    }

    private void close(Instant now) {
        HazardProposal.lapse(this);
        state = State.CLOSED;
        closedAt = now;
    }

    /** T11: back to rectifying; a new round of signatures begins. */
    HazardEvent sendBack(Verification verdict) {
        Lifecycle.require(state, HazardAction.SEND_BACK);
        verifications = append(verifications, verdict);
        state = State.RECTIFYING;
        signingRound++;
        return HazardEvent.of(HazardEventType.SENT_BACK)
                .with("reason", verdict.reasonCode())
                .with("note", verdict.note());
    }

    /**
     * T12: rebound, within the district's window; what closed earlier is a hazard of its own unless somebody from outside
     * the school says that it is the same one.
     *
     * @param asserted whether a district or an inspector says so
     */
    HazardEvent reopen(String reason, PersonRef by, boolean asserted, Instant now, Policy policy) {
        Lifecycle.require(state, HazardAction.REOPEN);
        boolean within = closedAt != null && !day(now).isAfter(day(closedAt).plusDays(policy.reboundWindowDays()));
        if (!asserted && !within) {
            throw Problem.conflict("rebound-window-over", policy.reboundWindowDays());
        }
        HazardProposal.grant(this, Kind.REOPENING, by, now);
        state = State.RECTIFYING;
        reboundCount++;
        signingRound++;
        closedAt = null;
        dueDate = day(now).plusDays(policy.reopenedDueDays());
        return HazardEvent.of(HazardEventType.HAZARD_REOPENED)
                .with("reason", reason)
                .with("reboundCount", reboundCount)
                .with("dueDate", dueDate);
    }

    /** The day of an instant in Asia/Shanghai. */
    static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, BusinessTime.ZONE);
    }

    static <T> List<T> append(List<T> list, T element) {
        List<T> longer = new ArrayList<>(list);
        longer.add(element);
        return List.copyOf(longer);
    }
}
