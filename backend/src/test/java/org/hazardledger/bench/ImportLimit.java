package org.hazardledger.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * What an import is measured by: the same rows by COPY and set-based SQL into copies of the tables, sent straight to the database.
 */
final class ImportLimit {

    /** The least that could be called an import: no fate of a row, no search, no foreign key, no key to recognise it by. */
    private static final String BARE = """
            create table bench_hazard (like hazard including all);
            create table bench_event (like ledger_event including all);
            insert into bench_hazard (id, number, school_id, district_id, building_id, place_text, category, severity, description,
                source, found_at, found_by, due_date, first_due_date, listed_at, state, created_by, created_at)
            select uuidv7(), o.code || '-C-' || s.line, o.id, o.district_id, b.id, s.place, s.category, upper(s.severity),
                   s.description, upper(s.source), s.found_at at time zone 'Asia/Shanghai', s.found_by, s.due_date, s.due_date,
                   now(), 'GRADED', p.id, now()
            from (select distinct on (org_code, place, description, found_at) *, row_number() over () as line
                  from limit_of_import.stage) s
                 join organisation o on o.code = s.org_code
                 left join building b on b.organisation_id = o.id and b.name = s.building
                 join person p on p.username = 'bench-district';
            insert into bench_event (organisation_id, sequence, subject_id, type, at, actor_id, content, previous_hash, hash)
            select school_id, row_number() over (partition by school_id order by id), id, 'HAZARD_IMPORTED', now(), created_by,
                   description, '', encode(sha256(convert_to(description, 'UTF8')), 'hex')
            from bench_hazard;
            truncate limit_of_import.stage;
            drop table bench_hazard, bench_event""";

    private static final int PART = 1024 * 1024;

    private final BenchStack stack;
    private final byte[] file;
    private final byte[] withLexemes;

    /** @param csv rows of {@link HazardFiles}; the lexemes the index needs are worked out beforehand, as the service does it */
    ImportLimit(BenchStack stack, byte[] csv) throws IOException, SQLException {
        this.stack = stack;
        this.file = csv;
        this.withLexemes = withLexemes(new String(csv, StandardCharsets.UTF_8));
        sql(BenchStack.resource("/bench/import-limit-tables.sql"));
    }

    void bare() throws SQLException, IOException {
        stage();
        sql(BARE);
    }

    /** What the service has to store, and nothing of what it has to understand; run again it recognises every row. */
    void comparable() throws SQLException, IOException {
        keepFile();
        stage();
        sql(BenchStack.resource("/bench/import-limit.sql"));
    }

    private void keepFile() throws SQLException {
        try (Connection connection = stack.connection();
                PreparedStatement part =
                        connection.prepareStatement("insert into limit_of_import.import_file values ((select id from"
                                + " limit_of_import.import_batch order by id desc limit 1), ?, ?)")) {
            sql("""
                    insert into job (id, owner_id, kind, state, created_at, updated_at)
                    select uuidv7(), id, 'bench', 'DONE', now(), now() from person where username = 'bench-district';
                    insert into limit_of_import.import_batch (id, owner_id, file_name, file_sha256, file_size, mode, on_error, created_at)
                    select id, owner_id, 'rows', '', 0, 'COMMIT', 'ACCEPT_VALID', now() from job where kind = 'bench'
                    order by id desc limit 1""");
            for (int i = 0; i * PART < file.length; i++) {
                part.setInt(1, i);
                part.setBytes(2, Arrays.copyOfRange(file, i * PART, Math.min(file.length, (i + 1) * PART)));
                part.executeUpdate();
            }
        }
    }

    private void stage() throws SQLException, IOException {
        try (Connection connection = stack.connection()) {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy limit_of_import.stage from stdin (format csv, header)",
                            new ByteArrayInputStream(withLexemes));
        }
    }

    private void sql(String text) throws SQLException {
        try (Connection connection = stack.connection();
                Statement statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private static byte[] withLexemes(String csv) {
        return csv.lines()
                .map(line -> line + ",\"{" + pairs(line.split(",")) + "}\"\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Of the description and the place; made-up ones need no quotes. */
    private static String pairs(String[] cells) {
        String text = (cells[5] + cells[2]).replaceAll("[，。]", "、");
        return java.util.stream.IntStream.range(0, text.length() - 1)
                .mapToObj(i -> text.substring(i, i + 2))
                .distinct()
                .collect(Collectors.joining(","));
    }
}
