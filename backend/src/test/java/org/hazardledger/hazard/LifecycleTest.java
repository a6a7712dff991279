package org.hazardledger.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of states and actions, as the domain model B.2 (T1 to T18) and ADR 0004 have it. */
class LifecycleTest {

    private static final String TABLE = """
            action              DRAFT LISTED GRADED RECTIFYING REVIEW_REQUESTED SIGNED CLOSED REJECTED MERGED CANCELLED_BY_DEMOLITION
            EDIT                x     .      .      .          .                .      .      .        .      .
            LIST                x     .      .      .          .                .      .      .        .      .
            GRADE               .     x      x      .          .                .      .      .        .      .
            PLAN                .     x      x      .          .                .      .      .        .      .
            PROGRESS            .     .      .      x          .                .      .      .        .      .
            RECTIFY             .     .      .      x          .                .      .      .        .      .
            EXTEND              .     .      .      x          .                .      .      .        .      .
            DECIDE_EXTENSION    .     .      .      x          .                .      .      .        .      .
            SIGN_RESPONSIBLE    .     .      .      .          x                .      .      .        .      .
            SIGN_LEADER         .     .      .      .          x                .      .      .        .      .
            VERIFY              .     .      .      .          .                x      .      .        .      .
            SEND_BACK           .     .      .      .          x                x      .      .        .      .
            REOPEN              .     .      .      .          .                .      x      .        .      .
            REJECT              .     x      x      .          .                .      .      .        .      .
            PROPOSE_REJECTION   .     x      x      .          .                .      .      .        .      .
            DECIDE_REJECTION    .     x      x      .          .                .      .      .        .      .
            PROPOSE_REOPENING   .     .      .      .          .                .      x      .        .      .
            DECIDE_REOPENING    .     .      .      .          .                .      x      .        .      .
            MERGE               .     x      x      x          x                x      .      .        .      .
            PROPOSE_SUPERVISION .     x      x      x          x                x      .      .        .      .
            DECIDE_SUPERVISION  .     x      x      x          x                x      .      .        .      .
            SERVE_SUPERVISION   .     x      x      x          x                x      x      .        .      .
            END_SUPERVISION     .     x      x      x          x                x      x      .        .      x
            CORRECT             .     x      x      x          x                x      .      .        .      .
            RULE_ON_LIST        .     x      x      x          x                x      x      .        .      .
            RECEIVE_REPORT      .     x      x      x          x                x      .      .        .      .
            """;

    @Test
    void everyStateAdmitsWhatTheDomainModelSays() {
        assertThat(table()).isEqualTo(TABLE);
    }

    private static String table() {
        StringBuilder table = new StringBuilder(pad("action", 20));
        table.append(Arrays.stream(State.values()).map(State::name).collect(Collectors.joining(" ")))
                .append('\n');
        for (HazardAction action : HazardAction.values()) {
            String marks = Arrays.stream(State.values())
                    .map(state -> pad(
                            Lifecycle.admits(state, action) ? "x" : ".",
                            state.name().length() + 1))
                    .collect(Collectors.joining());
            table.append((pad(action.name(), 20) + marks).stripTrailing()).append('\n');
        }
        return table.toString();
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
