package org.hazardledger.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void has_the_usual_numbers_unless_the_environment_names_others() {
        // Given, when
        Ports ports = Ports.of(Map.of("HL_PORT_APP", "8081", "HL_PORT_S3", ""));

        // Then
        assertThat(ports).isEqualTo(new Ports(8081, 9000, 8180, 54320, 9090));
    }

    @Test
    void refuses_what_is_no_port_number() {
        assertThatThrownBy(() -> Ports.of(Map.of("HL_PORT_APP", "eighty")))
                .isInstanceOf(CannotStart.class)
                .hasMessage("HL_PORT_APP must be a port number from 1 to 65535, not \"eighty\".");
    }

    @Test
    void names_a_taken_port_and_the_way_around_it() throws IOException {
        try (ServerSocket other = new ServerSocket(0)) {
            // Given
            int taken = other.getLocalPort();
            Ports free = Ports.free();
            Ports ports = new Ports(taken, free.management(), free.keycloak(), free.postgres(), free.s3());

            // When, then
            assertThatThrownBy(() -> ports.requireFree(true))
                    .isInstanceOf(CannotStart.class)
                    .hasMessage("Port " + taken
                            + " is taken by another program: end that program, or choose another port with"
                            + "  make run HL_PORT_APP=" + (taken + 10));
            assertThatCode(() -> ports.requireFree(false)).doesNotThrowAnyException();
        }
    }
}
