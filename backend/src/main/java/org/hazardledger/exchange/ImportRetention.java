package org.hazardledger.exchange;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hazardledger.platform.BusinessTime;
import org.jdbi.v3.core.Jdbi;

/**
 * Lets go of the senders' files and of what their rows held: names and phones that nobody needs for ever. The fate of each row,
 * its reason and the hazards it became stay, so that a hazard can be traced to the line it came from.
 */
@ApplicationScoped
class ImportRetention {

    private static final String BLANK_ROWS = """
            update import_row r set cells = '{}', asked = null, changes = null, building = null, remarks = '[]'
            from import_batch b
            where b.id = r.batch_id and b.created_at < :before and r.cells <> '{}'""";

    private static final String BLANK_RESULT = """
            update job j set result = j.result || jsonb_build_object('submission', null, 'rows', (
                select coalesce(jsonb_agg(r.row
                    || '{"cells": [], "changes": {}, "building": null, "remarks": [], "messages": []}' order by r.n), '[]')
                from jsonb_array_elements(j.result -> 'rows') with ordinality as r(row, n)))
            from import_batch b
            where b.id = j.id and b.created_at < :before and jsonb_path_exists(j.result, '$.rows[*].cells[*]')""";

    private static final String BLANK_SUBMISSION =
            "update import_batch set submission = null where created_at < :before and submission is not null";

    private final Jdbi jdbi;
    private final Clock clock;
    private final Duration kept;

    ImportRetention(
            Jdbi jdbi,
            Clock clock,
            @ConfigProperty(name = "hazard-ledger.imports-kept", defaultValue = "P180D") Duration kept) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.kept = kept;
    }

    /** Twice on two nodes does no harm: what is gone is gone. */
    @Scheduled(every = "6h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void letGo() {
        Instant before = BusinessTime.now(clock).minus(kept);
        jdbi.useTransaction(handle -> {
            handle.createUpdate(BLANK_ROWS).bind("before", before).execute();
            handle.createUpdate(BLANK_RESULT).bind("before", before).execute();
            handle.createUpdate(BLANK_SUBMISSION).bind("before", before).execute();
            // a later import may still read the bytes of an earlier one
            handle.createUpdate("""
                            delete from import_file f using import_batch b
                            where b.id = f.batch_id and b.created_at < :before and not exists (
                                select 1 from import_batch later
                                where later.file_of = b.id and later.created_at >= :before)""").bind("before", before).execute();
        });
    }
}
