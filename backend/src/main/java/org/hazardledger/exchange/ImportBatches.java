package org.hazardledger.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hazardledger.exchange.form.FileReading;
import org.hazardledger.exchange.picture.PictureFile;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Keeps what was asked of an import and what its file is. */
@ApplicationScoped
class ImportBatches {

    private final Jdbi jdbi;
    private final ObjectMapper json;

    ImportBatches(Jdbi jdbi, ObjectMapper json) {
        this.jdbi = jdbi;
        this.json = json;
    }

    /** @param id of the job that does the work */
    void begin(UUID id, NewImport asked, String sha256, long size) {
        Reach reach = Reach.ofHazards(asked.caller());
        jdbi.useHandle(handle -> handle.createUpdate("""
                        insert into import_batch (id, owner_id, file_name, file_sha256, file_size, mode, on_error, wanted_form,
                            file_of, based_on, confirms, decisions, districts, schools, created_at)
                        values (:id, :owner, :name, :sha256, :size, :mode, :onError, :wanted,
                            :fileOf, :basedOn, :confirms, cast(:decisions as jsonb), :districts, :schools, now())""")
                .bind("id", id)
                .bind("owner", asked.caller().personId())
                .bind("name", asked.fileName())
                .bind("sha256", sha256)
                .bind("size", size)
                .bind("mode", asked.mode().name())
                .bind("onError", asked.onError().name())
                .bind("wanted", asked.wanted() == null ? null : asked.wanted().label())
                .bind("fileOf", asked.earlier().fileOf())
                .bind("basedOn", asked.earlier().basedOn())
                .bind("confirms", asked.earlier().confirms())
                .bind("decisions", text(asked.decisions()))
                .bind("districts", reach.districts())
                .bind("schools", reach.schools())
                .execute());
    }

    void resumed(UUID id) {
        jdbi.useHandle(handle -> handle.execute("update import_batch set resumed_at = now() where id = ?", id));
    }

    void describe(UUID id, String format, FileReading reading) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update import_batch set format = :format, form = :form, labels = :labels, warnings = :warnings,
                            columns = :columns, unknown_headings = :unknown, missing_columns = :missing,
                            submission = cast(:submission as jsonb)
                        where id = :id""")
                .bind("id", id)
                .bind("format", format)
                .bind("form", reading.form().label())
                .bind("labels", reading.labels().toArray(String[]::new))
                .bind("warnings", reading.warnings().toArray(String[]::new))
                .bind(
                        "columns",
                        reading.columns().stream()
                                .map(column -> column == null ? "" : column.name())
                                .toArray(String[]::new))
                .bind("unknown", reading.unknownHeadings().toArray(String[]::new))
                .bind(
                        "missing",
                        reading.missingColumns().stream().map(Enum::name).toArray(String[]::new))
                .bind("submission", text(ImportResult.SubmissionView.of(reading.submission())))
                .execute());
    }

    void describePictures(UUID id, PictureFile file, List<String> labels) {
        jdbi.useHandle(handle -> handle.createUpdate("""
                        update import_batch set format = :format, form = :form, labels = :labels, columns = :columns
                        where id = :id""")
                .bind("id", id)
                .bind("format", file.description())
                .bind("form", file.form())
                .bind("labels", labels.toArray(String[]::new))
                .bind("columns", new PictureRows(file).columns().toArray(String[]::new))
                .execute());
    }

    /** How many rows the same bytes had when they were read before; empty when they were not. */
    Optional<Long> rowsSeenBefore(NewImport.Earlier earlier) {
        UUID before = earlier.confirms() == null ? earlier.basedOn() : earlier.confirms();
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select (counters ->> 'rows')::bigint from import_batch
                        where id = :before and (counters ->> 'rows')::bigint > 0""").bind("before", before).mapTo(Long.class).findOne());
    }

    /** How many rows of an import have a fate. */
    int recorded(UUID id) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select coalesce(max(position) + 1, 0) from import_row where batch_id = :id")
                .bind("id", id)
                .mapTo(Integer.class)
                .one());
    }

    /** How many pictures of an import belong to no hazard, or would. */
    int unassigned(UUID id) {
        return jdbi.withHandle(handle ->
                handle.createQuery("""
                        select count(*) from import_row
                        where batch_id = :id and fate = 'CREATED' and reason = 'picture-unassigned'""").bind("id", id).mapTo(Integer.class).one());
    }

    /** Counts the recorded fates and keeps the counters. */
    Counters count(UUID id) {
        Counters counters = jdbi.withHandle(handle ->
                handle.createQuery("""
                        select count(*) as rows,
                               count(*) filter (where fate = 'CREATED') as created,
                               count(*) filter (where fate = 'UPDATED') as updated,
                               count(*) filter (where fate = 'UNCHANGED') as unchanged,
                               count(*) filter (where fate = 'SKIPPED') as skipped,
                               count(*) filter (where fate = 'REJECTED') as rejected,
                               count(*) filter (where fate = 'NEEDS_DECISION') as needs_decision,
                               coalesce(sum(hazards) filter (where fate in ('CREATED', 'UPDATED')), 0) as hazards,
                               count(*) filter (where declared_none and fate in ('CREATED', 'UPDATED')) as declared_none
                        from import_row where batch_id = :id""").bind("id", id).mapTo(Counters.class).one());
        jdbi.useHandle(handle -> handle.createUpdate(
                        "update import_batch set counters = cast(:counters as jsonb) where id = :id")
                .bind("id", id)
                .bind("counters", text(counters))
                .execute());
        return counters;
    }

    private @Nullable String text(@Nullable Object value) {
        try {
            return value == null ? null : json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
