package org.hazardledger.hazard;

import java.util.UUID;
import org.hazardledger.platform.Problem;
import org.jspecify.annotations.Nullable;

/** Nobody judges their own work: verifier ≠ rectifier ≠ signers (T9, T10, decision 5). */
final class Involvement {

    private Involvement() {}

    /** The code of the guard that keeps this person from the action, null when none does. */
    static @Nullable String refusal(UUID person, HazardAction action, HazardFacts hazard) {
        return switch (action) {
            case SIGN_RESPONSIBLE -> hazard.responsibleSignerId() != null ? "already-signed" : null;
            case SIGN_LEADER -> refuseLeader(person, hazard);
            case VERIFY -> refuseVerifier(person, hazard);
            case DECIDE_EXTENSION -> refuseDecider(person, hazard);
            case DECIDE_REJECTION, DECIDE_REOPENING -> refuseProposal(person, hazard);
            case PROPOSE_REJECTION, PROPOSE_REOPENING -> hazard.pendingProposal() != null ? "proposal-pending" : null;
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

    private static @Nullable String refuseProposal(UUID person, HazardFacts hazard) {
        Proposal pending = hazard.pendingProposal();
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
