package org.hazardledger.hazard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.hazardledger.hazard.Proposal.Kind;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** 挂牌督办, T15: listed by an authority on a proposal, its notice served, and taken off 销案 after an acceptance on site. */
final class HazardSupervision {

    private HazardSupervision() {}

    /** Put on the list, as somebody else proposed; a date the notice demands brings the due date forward, never back. */
    static HazardEvent list(Hazard hazard, Supervision listing, LocalDate today) {
        Lifecycle.require(hazard.state, HazardAction.DECIDE_SUPERVISION);
        if (hazard.isSupervised()) {
            throw Problem.conflict("already-supervised");
        }
        LocalDate demanded = listing.dueDate();
        if (demanded != null && demanded.isBefore(today)) {
            throw Problem.conflict("due-in-past");
        }
        HazardProposal.grant(hazard, Kind.SUPERVISION, listing.by(), listing.at());
        hazard.supervision = listing;
        if (demanded != null && hazard.dueDate != null && demanded.isBefore(hazard.dueDate)) {
            hazard.dueDate = demanded;
        }
        return HazardEvent.of(HazardEventType.SUPERVISION_LISTED)
                .with("noticeNumber", listing.noticeNumber())
                .with("authority", listing.authority())
                .with("level", listing.level())
                .with("dueDate", demanded)
                .with("note", listing.note());
    }

    /** The notice was handed over and signed for; once, after the hazard was found and not in the future. */
    static HazardEvent serve(Hazard hazard, Supervision.Service service, Instant now) {
        Lifecycle.require(hazard.state, HazardAction.SERVE_SUPERVISION);
        Supervision listing = requireOn(hazard);
        if (listing.service() != null) {
            throw Problem.conflict("already-served");
        }
        if (service.servedAt().isAfter(now)) {
            throw Problem.conflict("served-in-future");
        }
        // who writes it down does so to the minute, a photo's time has seconds
        if (service.servedAt().isBefore(hazard.foundAt.truncatedTo(ChronoUnit.MINUTES))) {
            throw Problem.conflict("served-before-found");
        }
        hazard.supervision = listing.served(service);
        return HazardEvent.of(HazardEventType.SUPERVISION_SERVED)
                .with("servedAt", service.servedAt())
                .with("signedForBy", service.signedForBy())
                .with("person", service.personId());
    }

    /**
     * Taken off the list, only after an on-site acceptance closed the hazard (T15), or its building is gone: demolition closes
     * with photos of it (T16) and leaves nothing to accept, and who decides here answers for the end. Never by itself.
     */
    static HazardEvent end(Hazard hazard, @Nullable String note, Instant now) {
        Lifecycle.require(hazard.state, HazardAction.END_SUPERVISION);
        Supervision listing = requireOn(hazard);
        boolean acceptedOnSite = hazard.verifications.stream()
                .anyMatch(verdict -> verdict.round() == hazard.signingRound
                        && verdict.outcome() == Outcome.ACCEPTED
                        && verdict.onSite());
        boolean demolished = hazard.state == State.CANCELLED_BY_DEMOLITION;
        if (!demolished && (hazard.state != State.CLOSED || !acceptedOnSite)) {
            throw Problem.conflict("supervision-needs-acceptance");
        }
        hazard.supervision = listing.ended(now);
        return HazardEvent.of(HazardEventType.SUPERVISION_ENDED).with("note", note);
    }

    /** A plan that ends later than the notice demands is none; more time is asked for as an extension (T7). */
    static void requireWithin(Hazard hazard, @Nullable LocalDate planned) {
        Supervision listing = hazard.supervision;
        if (listing == null || !listing.on() || listing.dueDate() == null || planned == null) {
            return;
        }
        if (planned.isAfter(listing.dueDate())) {
            throw Problem.conflict("plan-after-notice", listing.dueDate());
        }
    }

    private static Supervision requireOn(Hazard hazard) {
        Supervision listing = hazard.supervision;
        if (listing == null || !listing.on()) {
            throw Problem.conflict("not-supervised");
        }
        return listing;
    }
}
