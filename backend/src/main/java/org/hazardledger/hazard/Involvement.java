package org.hazardledger.hazard;

import java.util.UUID;
import org.hazardledger.hazard.Proposal.Kind;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Nobody judges their own work: verifier ≠ rectifier ≠ signers (T9, T10, decision 5), nor decides what they asked for. */
final class Involvement {

    private Involvement() {}

    /** The code of the guard that keeps this person from the action, null when none does. */
    static @Nullable String refusal(UUID person, HazardAction action, HazardFacts hazard) {
        return switch (action) {
            case SIGN_RESPONSIBLE -> hazard.responsibleSignerId() != null ? "already-signed" : null;
            case SIGN_LEADER -> refuseLeader(person, hazard);
            case VERIFY -> refuseVerifier(person, hazard);
            case DECIDE_EXTENSION -> refuseDecider(person, hazard);
            case DECIDE_REJECTION -> refuseDecision(person, hazard.pendingProposal(Kind.REJECTION));
            case DECIDE_REOPENING -> refuseDecision(person, hazard.pendingProposal(Kind.REOPENING));
            case DECIDE_SUPERVISION -> refuseDecision(person, hazard.pendingProposal(Kind.SUPERVISION));
            case PROPOSE_REJECTION -> refuseAsking(hazard, Kind.REJECTION);
            case PROPOSE_REOPENING -> refuseAsking(hazard, Kind.REOPENING);
            case PROPOSE_SUPERVISION ->
                hazard.supervised() ? "already-supervised" : refuseAsking(hazard, Kind.SUPERVISION);
            case RULE_ON_LIST -> hazard.listCheck() == null ? "no-list-check" : null;
            case RECEIVE_REPORT -> refuseReceipt(hazard.majorReport());
            case REJECT, MERGE -> hazard.supervised() ? "supervised-stays" : null;
            case SERVE_SUPERVISION -> refuseService(hazard.supervision());
            case END_SUPERVISION -> refuseEnd(hazard);
            default -> null;
        };
    }

    static void require(UUID person, HazardAction action, HazardFacts hazard) {
        String refusal = refusal(person, action, hazard);
        if (refusal != null) {
            throw Problem.conflict(refusal);
        }
    }

    private static @Nullable String refuseLeader(UUID person, HazardFacts hazard) {
        if (hazard.responsibleSignerId() == null) {
            return "responsible-signs-first";
        }
        if (hazard.leaderSignerId() != null) {
            return "already-signed";
        }
        return person.equals(hazard.responsibleSignerId()) ? "same-signer" : null;
    }

    private static @Nullable String refuseVerifier(UUID person, HazardFacts hazard) {
        if (person.equals(hazard.rectifierId())
                || person.equals(hazard.responsibleSignerId())
                || person.equals(hazard.leaderSignerId())) {
            return "verifier-involved";
        }
        return hazard.acceptedBy().contains(person) ? "second-inspector-needed" : null;
    }

    private static @Nullable String refuseAsking(HazardFacts hazard, Kind kind) {
        return hazard.pendingProposal(kind) != null ? "proposal-pending" : null;
    }

    private static @Nullable String refuseService(@Nullable Supervision supervision) {
        if (supervision == null || !supervision.on()) {
            return "not-supervised";
        }
        return supervision.service() != null ? "already-served" : null;
    }

    private static @Nullable String refuseReceipt(@Nullable MajorReport report) {
        if (report == null) {
            return "not-reported";
        }
        return report.isAwaited() ? null : "already-received";
    }

    private static @Nullable String refuseEnd(HazardFacts hazard) {
        if (!hazard.supervised()) {
            return "not-supervised";
        }
        boolean gone = hazard.state() == State.CLOSED || hazard.state() == State.CANCELLED_BY_DEMOLITION;
        return gone ? null : "supervision-needs-acceptance";
    }

    private static @Nullable String refuseDecision(UUID person, @Nullable Proposal pending) {
        if (pending == null) {
            return "no-pending-proposal";
        }
        return person.equals(pending.by().id()) ? "own-proposal" : null;
    }

    private static @Nullable String refuseDecider(UUID person, HazardFacts hazard) {
        Extension pending = hazard.pendingExtension();
        if (pending == null) {
            return "no-pending-extension";
        }
        return person.equals(pending.requestedBy().id()) ? "own-extension" : null;
    }
}
