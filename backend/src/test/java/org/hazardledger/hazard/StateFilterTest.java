package org.hazardledger.hazard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StateFilterTest {

    @Test
    void aListCanBeNarrowedToEveryStateAndToTheOpenOnes() {
        assertThat(StateFilter.values())
                .extracting(Enum::name)
                .containsExactlyElementsOf(Stream.concat(
                                Stream.of("OPEN"), Arrays.stream(State.values()).map(Enum::name))
                        .toList());
    }

    @Test
    void openStandsForEveryOpenState() {
        String[] names = StateFilter.names(List.of(StateFilter.OPEN, StateFilter.LISTED, StateFilter.CLOSED));

        assertThat(names)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(State.OPEN.stream().map(Enum::name), Stream.of("CLOSED"))
                                .toList());
    }
}
