package org.hazardledger.hazard;

import static org.hazardledger.hazard.HazardAction.*;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hazardledger.platform.Problem;

/**
 * Which action a state admits (domain model B.2, T1–T18). Sending back before the signatures, by a leader who declines
 * to sign, is ours: without it a wrong request would be stuck (ADR
 * sending-back-before-the-signatures).
 */
final class Lifecycle {

    private static final Map<State, Set<HazardAction>> ADMITTED = new EnumMap<>(State.class);

    static {
        admit(State.DRAFT, EDIT, LIST);
        admit(State.LISTED, GRADE, PLAN, REJECT, PROPOSE_REJECTION, DECIDE_REJECTION);
        admit(State.GRADED, GRADE, PLAN, REJECT, PROPOSE_REJECTION, DECIDE_REJECTION);
        admit(State.RECTIFYING, PROGRESS, RECTIFY, EXTEND, DECIDE_EXTENSION);
        admit(State.REVIEW_REQUESTED, SIGN_RESPONSIBLE, SIGN_LEADER, SEND_BACK);
        admit(State.SIGNED, VERIFY, SEND_BACK);
        State.OPEN.forEach(open -> admit(open, MERGE, CORRECT, PROPOSE_SUPERVISION, DECIDE_SUPERVISION));
        State.OPEN.forEach(open -> admit(open, SERVE_SUPERVISION, END_SUPERVISION, RULE_ON_LIST));
        State.OPEN.forEach(open -> admit(open, RECEIVE_REPORT));
        admit(State.CLOSED, REOPEN, PROPOSE_REOPENING, DECIDE_REOPENING);
        admit(State.CLOSED, SERVE_SUPERVISION, END_SUPERVISION, RULE_ON_LIST);
        admit(State.CANCELLED_BY_DEMOLITION, END_SUPERVISION);
    }

    private Lifecycle() {}

    private static void admit(State state, HazardAction first, HazardAction... rest) {
        ADMITTED.computeIfAbsent(state, any -> EnumSet.noneOf(HazardAction.class))
                .addAll(EnumSet.of(first, rest));
    }

    static boolean admits(State state, HazardAction action) {
        return ADMITTED.getOrDefault(state, Set.of()).contains(action);
    }

    /**
     * Whether later evidence may still join a hazard: until the school asks for write-off. From then on what is there is
     * what people sign, and nothing arrives between two signatures.
     */
    static boolean takesEvidence(State state) {
        return state == State.LISTED || state == State.GRADED || state == State.RECTIFYING;
    }

    /** Refuses with 409 what the state does not admit. */
    static void require(State state, HazardAction action) {
        if (!admits(state, action)) {
            throw Problem.conflict("state-" + state.name().toLowerCase().replace('_', '-'));
        }
    }
}
