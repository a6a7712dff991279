package org.hazardledger.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;

/** A database that was filled under the first migrations is brought to the present one, and keeps what it held. */
class MigrationTest {

    private static final String FIRST_RELEASE = "202611212303";
    private static final String FILLED = """
            insert into organisation (id, code, level, kind, official_name, lineage, district_id, created_at) values
                ('00000000-0000-7000-8000-000000000001', 'D1', 'DISTRICT', 'AUTHORITY', '清河区教育局',
                 '{00000000-0000-7000-8000-000000000001}', '00000000-0000-7000-8000-000000000001', now());
            insert into organisation (id, code, parent_id, level, kind, official_name, lineage, district_id, created_at)
            values ('00000000-0000-7000-8000-000000000002', 'S1', '00000000-0000-7000-8000-000000000001', 'SCHOOL',
                 'PRIMARY', '实验小学',
                 '{00000000-0000-7000-8000-000000000001,00000000-0000-7000-8000-000000000002}',
                 '00000000-0000-7000-8000-000000000001', now());
            insert into person (id, username, name, created_at)
            values ('00000000-0000-7000-8000-000000000003', 'filler', '陈若溪', now());
            insert into membership (id, person_id, organisation_id, role, post, started_at)
            values ('00000000-0000-7000-8000-000000000004', '00000000-0000-7000-8000-000000000003',
                 '00000000-0000-7000-8000-000000000002', 'SCHOOL', 'FILLER', now());
            insert into building (id, organisation_id, name, completed_year)
            values ('00000000-0000-7000-8000-000000000005', '00000000-0000-7000-8000-000000000002', '教学楼', 1994);
            insert into hazard (id, number, school_id, district_id, building_id, category, description, source,
                 found_at, found_by, listed_at, state, created_by, created_at)
            select gen_random_uuid(), 'S1-2026-' || n, '00000000-0000-7000-8000-000000000002',
                 '00000000-0000-7000-8000-000000000001', '00000000-0000-7000-8000-000000000005', 'F02', '灭火器过期',
                 'SELF_DAILY', now(), '陈若溪', now(), 'LISTED', '00000000-0000-7000-8000-000000000003', now()
            from generate_series(1, 200) n;
            update hazard set supervision = '{"on": true, "noticeNumber": "3号", "authority": null, "note": null,
                 "by": {"id": "00000000-0000-7000-8000-000000000003", "name": "陈若溪"},
                 "at": "2026-11-20T00:00:00Z", "endedAt": null}'
            where number = 'S1-2026-1';
            insert into ledger_event (organisation_id, sequence, subject_id, type, at, actor_id, content, previous_hash,
                 hash)
            select school_id, row_number() over (), id, 'HAZARD_LISTED', now(), created_by, '{}', '', ''
            from hazard;
            """;

    @Test
    void aFilledDatabaseOfTheFirstReleaseReachesThePresentOne() throws IOException, SQLException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setPGStartupWait(Duration.ofSeconds(120))
                .setServerConfig("fsync", "off")
                .start()) {
            // Given a database of the first release with a school, its hazards and their events
            prepare(postgres);
            flyway(postgres).target(FIRST_RELEASE).load().migrate();
            execute(postgres, FILLED);
            String before = figures(postgres);

            // When the present release starts on it
            int applied = flyway(postgres).load().migrate().migrationsExecuted;

            // Then every row is still there and the application can work with all of it
            assertThat(applied).isPositive();
            assertThat(figures(postgres)).isEqualTo(before).isEqualTo("2 organisations, 200 hazards, 200 events");
            assertThat(supervision(postgres)).isEqualTo("DISTRICT 3号 清河区教育局, version 1");
            assertThat(unreadable(postgres)).isEmpty();
            assertThat(flyway(postgres).load().validateWithResult().validationSuccessful)
                    .isTrue();
        }
    }

    private static void prepare(EmbeddedPostgres postgres) throws SQLException {
        execute(
                postgres,
                "create role ledger_owner login; create role ledger_app login;"
                        + " grant all on database postgres to ledger_owner; grant all on schema public to ledger_owner");
    }

    private static FluentConfiguration flyway(EmbeddedPostgres postgres) {
        return Flyway.configure()
                .dataSource(postgres.getDatabase("ledger_owner", "postgres"))
                .locations("filesystem:src/main/resources/db/migration")
                .placeholders(Map.of("app_role", "ledger_app"));
    }

    private static String figures(EmbeddedPostgres postgres) throws SQLException {
        return text(postgres, """
                select (select count(*) from organisation) || ' organisations, ' || (select count(*) from hazard)
                    || ' hazards, ' || (select count(*) from ledger_event) || ' events'""");
    }

    /** What was listed before supervision had a level and always an authority. */
    private static String supervision(EmbeddedPostgres postgres) throws SQLException {
        return text(postgres, """
                select concat_ws(' ', supervision ->> 'level', supervision ->> 'noticeNumber',
                    supervision ->> 'authority') || ', version ' || version
                from hazard where supervision is not null""");
    }

    /** Tables the application's role may not even read: a migration forgot its grant. */
    private static String unreadable(EmbeddedPostgres postgres) throws SQLException {
        return text(postgres, """
                select coalesce(string_agg(tablename, ', '), '') from pg_tables
                where schemaname = 'public' and tablename <> 'flyway_schema_history'
                  and not has_table_privilege('ledger_app', format('%I.%I', schemaname, tablename), 'SELECT')""");
    }

    private static String text(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void execute(EmbeddedPostgres postgres, String sql) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
