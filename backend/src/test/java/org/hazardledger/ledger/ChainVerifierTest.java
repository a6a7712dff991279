package org.hazardledger.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hazardledger.identity.Caller;
import org.hazardledger.identity.Membership;
import org.hazardledger.identity.Post;
import org.hazardledger.identity.Role;
import org.hazardledger.identity.Scope;
import org.hazardledger.platform.Ids;
import org.hazardledger.testing.TestStack;
import org.hazardledger.testing.Tree;
import org.junit.jupiter.api.Test;

/** Whatever somebody with all rights in the database changes in a chain is found, and where. */
@QuarkusTest
@QuarkusTestResource(TestStack.class)
class ChainVerifierTest {

    @Inject
    Ledger ledger;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    private Tree.School school;

    /** One change by a superuser to a chain of five events, and what the verifier has to say of it. */
    private record Tampering(String what, String sql, Long brokenAt, String reason) {}

    private static final List<Tampering> TAMPERINGS = List.of(
            new Tampering("nothing", "select 1", null, null),
            new Tampering(
                    "the content of an event",
                    "update ledger_event set content = replace(content, '第3次', '第9次') where {mine} and sequence = 3",
                    3L,
                    "content-changed"),
            new Tampering(
                    "one letter of a hash",
                    "update ledger_event set hash = overlay(hash placing 'x' from 7) where {mine} and sequence = 3",
                    3L,
                    "content-changed"),
            new Tampering(
                    "content and hash together",
                    "update ledger_event set content = replace(content, '第3次', '第9次'),"
                            + " hash = encode(sha256(convert_to(replace(content, '第3次', '第9次'), 'UTF8')), 'hex')"
                            + " where {mine} and sequence = 3",
                    4L,
                    "broken-link"),
            new Tampering(
                    "the link to the event before",
                    "update ledger_event set previous_hash = repeat('0', 64) where {mine} and sequence = 4",
                    4L,
                    "broken-link"),
            new Tampering(
                    "the type in the column alone",
                    "update ledger_event set type = 'HAZARD_CLOSED' where {mine} and sequence = 2",
                    2L,
                    "columns-differ"),
            new Tampering(
                    "the time in the column alone",
                    "update ledger_event set at = at - interval '1 day' where {mine} and sequence = 2",
                    2L,
                    "columns-differ"),
            new Tampering(
                    "the actor in the column alone",
                    "update ledger_event e set actor_id = (select id from person where id <> e.actor_id limit 1)"
                            + " where {mine} and sequence = 2",
                    2L,
                    "columns-differ"),
            new Tampering(
                    "an event taken out",
                    "delete from ledger_event where {mine} and sequence = 3",
                    3L,
                    "missing-event"),
            new Tampering(
                    "the first event taken out",
                    "delete from ledger_event where {mine} and sequence = 1",
                    1L,
                    "missing-event"),
            new Tampering(
                    "the last event taken out",
                    "delete from ledger_event where {mine} and sequence = 5",
                    5L,
                    "head-differs"),
            new Tampering(
                    "two events exchanged",
                    "update ledger_event set sequence = sequence - 10 where {mine} and sequence in (2, 3);"
                            + "update ledger_event set sequence = -5 - sequence where {mine} and sequence < 0",
                    2L,
                    "broken-link"),
            new Tampering(
                    "an event put in behind the last",
                    "insert into ledger_event select organisation_id, 6, subject_id, type, at, actor_id, content, hash,"
                            + " hash from ledger_event where {mine} and sequence = 5",
                    6L,
                    "columns-differ"),
            new Tampering(
                    "the head set back",
                    "update ledger_head set sequence = 4, hash = (select hash from ledger_event where {mine} and sequence = 4)"
                            + " where {mine}",
                    6L,
                    "head-differs"),
            new Tampering("the head removed", "delete from ledger_head where {mine}", 6L, "head-differs"));

    @Test
    void everySingleChangeIsFoundAndLocated() throws SQLException {
        List<String> wrong = new ArrayList<>();
        for (Tampering tampering : TAMPERINGS) {
            chainOfFive();
            tamper(tampering.sql());

            ChainVerifier.Finding finding = verify();

            String expected = tampering.brokenAt() + " " + tampering.reason();
            String found = finding.brokenAt() + " " + finding.reason();
            if (!expected.equals(found) || finding.intact() != (tampering.reason() == null)) {
                wrong.add(tampering.what() + ": " + found + " instead of " + expected);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void severalChangesOfOneChainAreAllLocated() throws SQLException {
        chainOfFive();
        tamper("update ledger_event set content = replace(content, '第1次', '第9次') where {mine} and sequence = 1");
        tamper("delete from ledger_event where {mine} and sequence = 3");
        tamper("update ledger_event set type = 'HAZARD_CLOSED' where {mine} and sequence = 5");
        List<String> faults = new ArrayList<>();

        ChainVerifier.Finding finding;
        try (Connection connection = superuser()) {
            finding = ChainVerifier.verify(
                    connection, school.id(), (sequence, reason) -> faults.add(sequence + " " + reason));
        }

        assertThat(faults).containsExactly("1 content-changed", "3 missing-event", "5 columns-differ");
        assertThat(finding.brokenAt()).isEqualTo(1);
    }

    @Test
    void theApplicationItselfCannotChangeWhatHappened() throws SQLException {
        chainOfFive();
        try (Connection application = DriverManager.getConnection(url, "hazard_ledger_app", "app");
                Statement statement = application.createStatement()) {
            for (String forbidden : List.of(
                    "update ledger_event set content = ''",
                    "delete from ledger_event",
                    "truncate ledger_event",
                    "delete from ledger_head",
                    "delete from hazard",
                    "delete from hazard_signature",
                    "update hazard_signature set content_hash = ''",
                    "delete from photo",
                    "alter table ledger_event add note text",
                    "drop table ledger_event")) {
                assertThatThrownBy(() -> statement.execute(forbidden))
                        .as(forbidden)
                        .isInstanceOf(SQLException.class)
                        .extracting(e -> ((SQLException) e).getSQLState())
                        .isEqualTo("42501");
            }
        }
    }

    private void chainOfFive() {
        Tree.District district = Tree.district();
        school = district.school();
        Tree.Person filler = school.filler();
        Membership membership = new Membership(
                Ids.next(), Role.SCHOOL, Post.FILLER, school.id(), school.name(), school.code(), "SCHOOL", List.of());
        Caller caller = new Caller(
                filler.id(),
                filler.username(),
                filler.name(),
                Set.of(Role.SCHOOL),
                List.of(membership),
                new Scope(List.of(school.id()), List.of()),
                null);
        UUID subject = Ids.next();
        for (int i = 1; i <= 5; i++) {
            Map<String, Object> details = Map.of("note", "第" + i + "次");
            QuarkusTransaction.requiringNew()
                    .run(() -> ledger.append(
                            caller, school.id(), school.districtId(), subject, "PROGRESS_LOGGED", details));
        }
    }

    /** As a superuser, whom no grant stops; only in this test's chain. */
    private void tamper(String sql) throws SQLException {
        try (Connection superuser = superuser();
                Statement statement = superuser.createStatement()) {
            statement.execute(sql.replace("{mine}", "organisation_id = '" + school.id() + "'"));
        }
    }

    private ChainVerifier.Finding verify() throws SQLException {
        try (Connection connection = superuser()) {
            return ChainVerifier.verify(connection, school.id());
        }
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(url, "postgres", "postgres");
    }

    @Test
    void anEmptyChainIsIntact() throws SQLException {
        school = Tree.district().school();

        assertThat(verify().intact()).isTrue();
    }
}
