package org.hazardledger.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

    @Test
    void keeps_the_command_line_of_another_program_apart() {
        // Given, when
        Arguments arguments =
                Arguments.of("run", "--temporary", "--data", "here", "--", "npm", "run", "--silent", "e2e");

        // Then
        assertThat(arguments)
                .isEqualTo(new Arguments(
                        "run", Map.of("temporary", "true", "data", "here"), List.of("npm", "run", "--silent", "e2e")));
    }

    @Test
    void refuses_what_it_does_not_know() {
        assertThatThrownBy(() -> Arguments.of("run", "--tempory"))
                .isInstanceOf(Arguments.Wrong.class)
                .hasMessage("Cannot understand --tempory.");
    }
}
