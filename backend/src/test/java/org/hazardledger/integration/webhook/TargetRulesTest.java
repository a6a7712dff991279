package org.hazardledger.integration.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.hazardledger.platform.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody reaches our own network through a webhook. */
class TargetRulesTest {

    private static final TargetRules PRODUCTION =
            new TargetRules("", false, name -> List.of(InetAddress.getAllByName(name)));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.100.100.200",
                "198.18.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "2130706433",
                "[::1]",
                "[::]",
                "[fe80::1]",
                "[fc00::1]",
                "[fd00:ec2::254]",
                "[ff02::1]",
                "[::ffff:127.0.0.1]",
                "[::ffff:a9fe:a9fe]",
                "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]",
                "localhost"
            })
    void refusesClosedNetworks(String host) {
        assertThatThrownBy(() -> PRODUCTION.require("https://" + host + "/hook"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors().get(0).code()).isEqualTo("webhook-private-target"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://8.8.8.8/hook",
                "ftp://8.8.8.8/hook",
                "https://user:secret@8.8.8.8/hook",
                "https:///hook",
                "https://8.8.8.8/#part",
                "no address"
            })
    void refusesWhatIsNoPlainHttpsAddress(String url) {
        assertThatThrownBy(() -> PRODUCTION.require(url))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.errors().get(0).code()).isEqualTo("webhook-url"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://8.8.8.8/hook", "https://[2606:4700:4700::1111]:8443/", "https://172.32.0.1/"})
    void takesPublicAddresses(String url) {
        assertThatCode(() -> PRODUCTION.require(url)).doesNotThrowAnyException();
    }

    @Test
    void takesANetworkOfTheAuthoritysOwnAndNothingBeside() {
        TargetRules rules = new TargetRules("10.20.0.0/16", false, name -> List.of(InetAddress.getAllByName(name)));

        assertThatCode(() -> rules.require("https://10.20.3.4/hook")).doesNotThrowAnyException();
        assertThatThrownBy(() -> rules.require("https://10.21.3.4/hook")).isInstanceOf(Problem.class);
    }

    @Test
    void refusesANameOfWhichOneAddressIsClosed() throws IOException {
        List<InetAddress> both = List.of(InetAddress.getByName("8.8.8.8"), InetAddress.getByName("10.0.0.1"));
        TargetRules rules = new TargetRules("", false, name -> both);

        assertThatThrownBy(() -> rules.require("https://platform.example/hook")).isInstanceOf(Problem.class);
    }

    @Test
    void looksAgainWhenItConnectsBecauseANameMayPointElsewhereByThen() throws IOException {
        try (Receiver ours = Receiver.start()) {
            Iterator<InetAddress> answers = List.of(
                            InetAddress.getByName("8.8.8.8"), InetAddress.getByName("127.0.0.1"))
                    .iterator();
            TargetRules rules = new TargetRules("", true, name -> List.of(answers.next()));
            String url = ours.url().replace("127.0.0.1", "platform.example");
            rules.require(url);

            Outcome outcome = new Sender(rules).send(url, Map.of(), "{}");

            assertThat(outcome.failure()).isEqualTo("private-target");
            assertThat(ours.messages()).isEmpty();
        }
    }

    @Test
    void refusesAnAddressThatIsWrittenOutAsWell() throws IOException {
        try (Receiver ours = Receiver.start()) {
            Outcome outcome = new Sender(PRODUCTION).send(ours.url(), Map.of(), "{}");

            assertThat(outcome.failure()).isEqualTo("private-target");
            assertThat(ours.messages()).isEmpty();
        }
    }
}
